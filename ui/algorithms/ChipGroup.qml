// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** The chips of one kind, each with how many rows it stands for. */
Repeater {
    id: root

    required property FilterChips chips
    required property string prefix

    model: root.chips

    Chip {
        id: chip
        required property int index
        required property string label
        required property string explanation
        required property int count
        required property bool isOn

        objectName: root.prefix + chip.index
        text: qsTr("%1 %L2").arg(chip.label).arg(chip.count)
        checked: chip.isOn
        ToolTip.visible: chip.hovered
        ToolTip.text: chip.explanation
        ToolTip.delay: 600
        Accessible.description: chip.explanation
        onToggled: root.chips.setChecked(chip.index, chip.checked)
    }
}
