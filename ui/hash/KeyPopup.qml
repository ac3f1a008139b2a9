// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** Takes the HMAC key as a text, in hexadecimal or from a file. The field is emptied as soon as the key is in use. */
Popup {
    id: root

    required property HmacKeyModel key
    property string kind: "text"

    function use() {
        const used = root.kind === "hex" ? root.key.useHex(field.text) : root.key.useText(field.text);
        if (used) root.close();
    }

    objectName: "keyPopup"
    width: Theme.fontNormal * 30
    margins: Theme.spacingL
    padding: Theme.spacingL
    focus: true
    onOpened: field.forceActiveFocus()
    onClosed: {
        field.clear();
        root.key.clearError();
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    Connections {
        target: root.key
        function onKeyChanged() {
            root.close();
        }
    }
    LazyObject {
        id: fileDialog

        FileDialog {
            objectName: "keyFileDialog"
            title: qsTr("Choose a key file")
            onAccepted: root.key.useFile(selectedFile)
        }
    }

    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.spacingM

        Heading {
            text: qsTr("HMAC key")
            Layout.fillWidth: true
        }
        SegmentedControl {
            name: qsTr("The key is given as")
            value: root.kind
            options: [
                {value: "text", text: qsTr("Text")},
                {value: "hex", text: qsTr("Hexadecimal")},
                {value: "file", text: qsTr("File")}
            ]
            onChosen: value => root.kind = value
            Layout.fillWidth: true
        }
        SecretField {
            id: field
            visible: root.kind !== "file"
            placeholderText: root.kind === "hex" ? qsTr("Digits 0 to 9, a to f") : qsTr("Its bytes are the text's in UTF-8")
            onAccepted: root.use()
            Layout.fillWidth: true
        }
        Label {
            objectName: "keyError"
            visible: text
            text: root.key.error
            color: Theme.bad
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.spacingM
            Layout.fillWidth: true

            ActionButton {
                objectName: "forgetKeyButton"
                visible: root.key.active
                text: qsTr("Remove the key")
                onClicked: root.key.forget()
            }
            Item { Layout.fillWidth: true }
            ActionButton {
                objectName: "useKeyButton"
                visible: root.kind !== "file"
                text: qsTr("Use this key")
                highlighted: true
                onClicked: root.use()
            }
            ActionButton {
                objectName: "keyFileButton"
                visible: root.kind === "file"
                text: qsTr("Choose a file…")
                highlighted: true
                onClicked: (fileDialog.instance() as FileDialog).open()
            }
        }
    }
}
