// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** A question in the middle of the window, with one button for yes, which stays until `close()`. */
Dialog {
    id: root

    property string acceptText: qsTr("OK")
    property bool acceptEnabled: true
    property bool busy: false
    /** What it does cannot be undone. */
    property bool dangerous: false
    property string acceptName: "acceptButton"
    default property alias fields: column.data
    /** The yes button was pressed, or Return in a field. */
    signal submitted

    function focusCancel() {
        cancelButton.forceActiveFocus(Qt.TabFocusReason);
    }
    function submit() {
        if (root.acceptEnabled && !root.busy) root.submitted();
    }

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(520, (parent?.width ?? 560) - 2 * Theme.spacingXL)
    modal: true
    focus: true
    closePolicy: root.busy ? Popup.NoAutoClose : Popup.CloseOnEscape

    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.spacingM
    }
    footer: RowLayout {
        spacing: Theme.spacingM

        Label {
            visible: root.busy
            text: qsTr("Working with the passphrase…")
            color: Theme.textMuted
            Layout.leftMargin: 20
        }
        Item { Layout.fillWidth: true }
        Button {
            id: cancelButton
            objectName: "cancelButton"
            enabled: !root.busy
            text: qsTr("Cancel")
            onClicked: root.reject()
            Layout.bottomMargin: 20
        }
        Button {
            objectName: root.acceptName
            enabled: root.acceptEnabled && !root.busy
            text: root.acceptText
            highlighted: true
            palette.highlight: root.dangerous ? Theme.bad : Theme.accent
            onClicked: root.submit()
            Layout.rightMargin: 20
            Layout.bottomMargin: 20
        }
    }
}
