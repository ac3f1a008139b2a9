// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Crosscheck

/** A row a driver; the arrow keys go through them, Return shows what differed. */
FocusScope {
    id: root

    required property CrosscheckPageModel model

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: list.activeFocus ? Theme.accent : Theme.border
    }
    ListView {
        id: list
        objectName: "checksList"
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model.checks
        ScrollBar.vertical: ScrollBar { id: bar }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Drivers")
        Keys.onReturnPressed: (list.currentItem as CheckDelegate)?.toggle()

        delegate: CheckDelegate {
            width: list.width
            rightInset: bar.width
            hasFocus: list.activeFocus && ListView.isCurrentItem
            onChosen: list.currentIndex = index
        }
    }
    Label {
        anchors.centerIn: parent
        visible: list.count === 0
        text: qsTr("None of the drivers came to this.")
        color: Theme.textMuted
    }
}
