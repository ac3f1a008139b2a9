// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** The chips by type and access, and the switches for what is not shown at first. */
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
    FilterSwitch {
        objectName: "loadableSwitch"
        visible: root.model.loadableCount > 0
        text: qsTr("Not loaded %L1").arg(root.model.loadableCount)
        checked: root.model.showLoadable
        explanation: qsTr("Also show what this kernel loads when it is asked for it")
        Accessible.name: qsTr("Show what is not loaded")
        onToggled: root.model.showLoadable = checked
    }
    FilterSwitch {
        objectName: "internalSwitch"
        text: qsTr("Internal")
        checked: root.model.showInternal
        explanation: qsTr("Also show the parts of drivers that only other drivers may use")
        Accessible.name: qsTr("Show internal drivers")
        onToggled: root.model.showInternal = checked
    }
}
