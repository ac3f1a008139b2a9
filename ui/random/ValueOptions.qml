// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** What the chosen form can be told. */
ColumnLayout {
    id: root

    required property RandomValues values
    readonly property string form: root.values.form

    spacing: Theme.spacingM

    RowLayout {
        spacing: Theme.spacingL
        Layout.fillWidth: true

        NumberField {
            objectName: "length"
            visible: root.form === "password"
            label: qsTr("Length")
            from: 4
            to: 128
            value: root.values.length
            onChanged: value => root.values.length = value
        }
        NumberField {
            objectName: "words"
            visible: root.form === "words"
            label: qsTr("Words each")
            from: 4
            to: 10
            value: root.values.words
            onChanged: value => root.values.words = value
        }
        NumberField {
            objectName: "bytes"
            visible: root.form === "hex" || root.form === "base64"
            label: qsTr("Bytes each")
            to: 16384
            value: root.values.bytes
            onChanged: value => root.values.bytes = value
        }
        NumberField {
            objectName: "count"
            label: qsTr("How many")
            value: root.values.count
            onChanged: value => root.values.count = value
        }
        Item { Layout.fillWidth: true }
    }
    RowLayout {
        visible: root.form === "integers"
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Label { text: qsTr("From") }
        TextField {
            objectName: "lowField"
            text: root.values.low
            Accessible.name: qsTr("Smallest number")
            onTextEdited: root.values.low = text
            Layout.fillWidth: true
        }
        Label { text: qsTr("to") }
        TextField {
            objectName: "highField"
            text: root.values.high
            Accessible.name: qsTr("Largest number")
            onTextEdited: root.values.high = text
            Layout.fillWidth: true
        }
    }
    CharacterChips {
        visible: root.form === "password"
        values: root.values
        Layout.fillWidth: true
    }
}
