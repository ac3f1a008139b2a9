// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Snapshots

/** The differences; the arrow keys go through them. */
FocusScope {
    id: root

    required property DifferencesModel differences
    /** What a row leaves free at its right. */
    readonly property real rightInset: bar.width

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: list.activeFocus ? Theme.accent : Theme.border
    }
    ListView {
        id: list
        objectName: "differencesList"
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.differences
        ScrollBar.vertical: ScrollBar { id: bar }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Differences")

        delegate: DifferenceDelegate {
            width: list.width
            rightInset: root.rightInset
            hasFocus: list.activeFocus && ListView.isCurrentItem
            onChosen: list.currentIndex = index
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spacingL, Theme.fontNormal * 36)
        visible: list.count === 0
        iconName: root.differences.allCount === 0 ? "circle-check" : "search"
        title: root.differences.allCount === 0 ? qsTr("Both lists are the same") : qsTr("Nothing of this kind")
        text: root.differences.allCount === 0
              ? qsTr("The same drivers with the same priorities, from the same modules, reachable in the same way.")
              : ""
    }
}
