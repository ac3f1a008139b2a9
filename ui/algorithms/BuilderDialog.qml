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
    onOpened: nameField.forceActiveFocus()

    contentItem: Flickable {
        id: flickable
        implicitHeight: column.implicitHeight
        contentWidth: width
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { }

        ColumnLayout {
            id: column
            width: flickable.width
            spacing: Theme.spacingM

            Label {
                text: qsTr("The kernel builds algorithms of others when it is asked for such a name. Choose the parts, or type it.")
                color: Theme.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextField {
                id: nameField
                objectName: "builtName"
                text: root.builder.name
                font.family: Theme.monospace
                maximumLength: 127
                Layout.fillWidth: true
                Accessible.name: qsTr("Name")
                onTextEdited: root.builder.name = text
                onAccepted: root.ask()
            }
            Label {
                objectName: "nameProblem"
                visible: root.builder.problem
                text: root.builder.problem
                textFormat: Text.PlainText
                color: Theme.bad
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.spacingXL
                Layout.topMargin: Theme.spacingM

                NamePlaces {
                    builder: root.builder
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
                NameTree {
                    tree: root.builder.tree
                    Layout.preferredWidth: Theme.fontNormal * 19
                    Layout.alignment: Qt.AlignTop
                }
            }
            AnswerCard {
                asking: root.asking
                visible: root.asking.headline && root.asking.subject === root.builder.name
                Layout.fillWidth: true
            }
        }
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
