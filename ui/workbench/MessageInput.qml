// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The message: several lines, or a file. */
ColumnLayout {
    id: root

    required property BytesField field
    required property string rule
    signal fileRequested(field: BytesField)

    spacing: Theme.spacingS

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Label {
            text: qsTr("Input")
            color: Theme.text
            font.weight: Font.DemiBold
        }
        Label {
            text: root.rule
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Label {
            objectName: "inputSize"
            text: root.field.reading ? qsTr("Reading…") : root.field.sizeText
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
        FormChooser {
            objectName: "inputForm"
            field: root.field
            name: qsTr("Form of the input")
        }
    }
    TextBox {
        id: typed
        objectName: "input"
        visible: root.field.form !== "file"
        name: qsTr("Input")
        placeholderText: root.field.form === "hex" ? qsTr("Hexadecimal digits") : root.field.form === "base64" ? qsTr("Base64") : qsTr("Type or paste a text")
        onEdited: root.field.setTyped(text)
        Component.onCompleted: text = root.field.typed()
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.fontSmall * 7
    }
    Button {
        objectName: "inputFileButton"
        visible: root.field.form === "file"
        text: root.field.fileName || qsTr("Choose a file of up to 16 MiB…")
        Accessible.name: qsTr("File for the input")
        onClicked: root.fileRequested(root.field)
        Layout.fillWidth: true
    }
    Label {
        objectName: "inputProblem"
        visible: text
        text: root.field.error
        textFormat: Text.PlainText
        color: Theme.bad
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "inputNote"
        visible: text
        text: root.field.note
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Connections {
        target: root.field
        function onReplaced(text: string) {
            typed.text = text;
        }
        function onTypedKept() {
            root.field.setTyped(typed.text);
        }
    }
}
