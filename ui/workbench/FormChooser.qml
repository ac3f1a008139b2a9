// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Workbench

/** How the bytes of a field are given. */
ChoiceBox {
    id: root

    required property BytesField field
    property bool serial: false
    readonly property var forms: [
        {value: "text", text: qsTr("Text")},
        {value: "hex", text: qsTr("Hex")},
        {value: "base64", text: qsTr("Base64")},
        {value: "file", text: qsTr("File")}
    ]

    options: root.serial ? root.forms.concat([{value: "serial", text: qsTr("Keyring")}]) : root.forms
    value: root.field.form
    onChosen: value => root.field.form = value
}
