// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** Composes a name of templates, shows how it is built, and asks the kernel for it. */
Dialog {
    id: root

    required property AlgorithmsPageModel model
    readonly property NameBuilder builder: root.model.builder
    readonly property KernelAsking asking: root.model.asking

    function ask() {
        if (askButton.enabled) root.model.askForBuilt();
    }

    objectName: "builderDialog"
    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.fontNormal * 54, (parent?.width ?? 800) - 2 * Theme.spacingXL)
    height: Math.min(implicitHeight, (parent?.height ?? 600) - 2 * Theme.spacingXL)
    title: qsTr("Compose a name")
    modal: true
    focus: true
    closePolicy: Popup.CloseOnEscape
    onOpened: (root.contentItem as BuilderForm).focusName()

    contentItem: BuilderForm {
        builder: root.builder
        asking: root.asking
        onAccepted: root.ask()
    }
    footer: RowLayout {
        spacing: Theme.spacingM

        BusyIndicator {
            running: root.asking.busy
            visible: running
            Layout.leftMargin: 20
            Layout.bottomMargin: 20
            Layout.preferredWidth: Theme.fontNormal * 1.6
            Layout.preferredHeight: Theme.fontNormal * 1.6
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "closeBuilderButton"
            text: qsTr("Close")
            onClicked: root.close()
            Layout.bottomMargin: 20
        }
        Button {
            id: askButton
            objectName: "askBuiltButton"
            text: root.asking.busy ? qsTr("Asking…") : qsTr("Ask the kernel for it")
            enabled: !root.asking.busy && !root.builder.problem
            highlighted: true
            onClicked: root.ask()
            Layout.rightMargin: 20
            Layout.bottomMargin: 20
        }
    }
}
