// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** The chips by type and access, and the switch for internal entries. */
Flow {
    id: root

    required property AlgorithmsPageModel model

    spacing: Theme.spacingS + 2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters")

    component ChipGroup: Repeater {
        id: group

        required property FilterChips chips
        required property string prefix

        model: group.chips

        Chip {
            id: chip
            required property int index
            required property string label
            required property string explanation
            required property int count
            required property bool isOn

            objectName: group.prefix + chip.index
            text: qsTr("%1 %L2").arg(chip.label).arg(chip.count)
            checked: chip.isOn
            ToolTip.visible: chip.hovered
            ToolTip.text: chip.explanation
            ToolTip.delay: 600
            Accessible.description: chip.explanation
            onToggled: group.chips.setChecked(chip.index, chip.checked)
        }
    }
    component Gap: Rectangle {
        width: 1
        height: Theme.rowHeight * 0.8
        color: Theme.border
    }

    ChipGroup {
        chips: root.model.typeChips
        prefix: "typeChip"
    }
    Gap { }
    ChipGroup {
        chips: root.model.accessChips
        prefix: "accessChip"
    }
    Gap { }
    Switch {
        objectName: "internalSwitch"
        padding: 0
        text: qsTr("Internal")
        font.pixelSize: Theme.fontSmall
        checked: root.model.showInternal
        ToolTip.visible: hovered
        ToolTip.text: qsTr("Also show the parts of drivers that only other drivers may use")
        ToolTip.delay: 600
        Accessible.name: qsTr("Show internal drivers")
        onToggled: root.model.showInternal = checked
    }
}
