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

    component Gap: Rectangle {
        width: 1
        height: Theme.rowHeight * 0.7
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
        height: Theme.rowHeight * 0.8
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
