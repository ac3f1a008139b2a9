// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** What a value is: six forms in two rows of segments, what people read and what programs do. */
ColumnLayout {
    id: root

    required property RandomValues values

    spacing: Theme.spacingS

    SegmentedControl {
        name: qsTr("Form of the values")
        value: root.values.form
        options: [
            {value: "password", text: qsTr("Password")},
            {value: "words", text: qsTr("Words")},
            {value: "integers", text: qsTr("Numbers")}
        ]
        onChosen: value => root.values.form = value
        Layout.fillWidth: true
    }
    SegmentedControl {
        name: qsTr("Form of the values, for programs")
        value: root.values.form
        options: [
            {value: "hex", text: qsTr("Hex")},
            {value: "base64", text: qsTr("Base64")},
            {value: "uuid", text: qsTr("UUID")}
        ]
        onChosen: value => root.values.form = value
        Layout.fillWidth: true
    }
}
