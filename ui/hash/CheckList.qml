// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Hash

/** The lines of the checksum file with what became of them. */
FocusScope {
    id: root

    required property ChecksumCheck check

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: list.activeFocus ? Theme.accent : Theme.border
    }
    ListView {
        id: list
        objectName: "checkList"
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.check.lines
        ScrollBar.vertical: ScrollBar { id: bar }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Listed files")

        delegate: CheckedLineDelegate {
            width: list.width
            rightInset: bar.width
            hasFocus: list.activeFocus && ListView.isCurrentItem
            onChosen: list.currentIndex = index
        }
    }
}
