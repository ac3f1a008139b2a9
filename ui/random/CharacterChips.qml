// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Random

/** Of which characters a password is made. */
Flow {
    id: root

    required property RandomValues values
    readonly property list<var> choices: [
        {value: "lower", text: qsTr("a–z")},
        {value: "upper", text: qsTr("A–Z")},
        {value: "digits", text: qsTr("0–9")},
        {value: "symbols", text: qsTr("!?#…")},
        {value: "distinct", text: qsTr("No lookalikes")}
    ]

    spacing: Theme.spacingS

    function toggle(name: string) {
        const classes = Array.from(root.values.classes);
        root.values.classes = classes.includes(name) ? classes.filter(other => other !== name) : classes.concat([name]);
    }

    Repeater {
        model: root.choices
        delegate: Chip {
            required property var modelData

            objectName: "%1Chip".arg(modelData.value)
            text: modelData.text
            checked: root.values.classes.includes(modelData.value)
            onToggled: root.toggle(modelData.value)
        }
    }
}
