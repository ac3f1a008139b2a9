// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Hash

/** The rows; the arrow keys go through them, Delete removes one, Ctrl+C copies its digests. */
FocusScope {
    id: root

    required property HashPageModel model

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: list.activeFocus ? Theme.accent : Theme.border
    }
    ListView {
        id: list
        objectName: "fileList"
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model.files
        ScrollBar.vertical: ScrollBar { id: bar }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files")
        Keys.onDeletePressed: root.model.removeRow(list.currentIndex)
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.Copy) && list.currentIndex >= 0;
            if (event.accepted)
                root.model.copyRow(list.currentIndex);
        }

        delegate: FileDelegate {
            width: list.width
            rightInset: bar.width
            isCurrent: ListView.isCurrentItem
            hasFocus: list.activeFocus && ListView.isCurrentItem
            onChosen: list.currentIndex = index
            onCopyRequested: text => root.model.copy(text)
            onRemoveRequested: root.model.removeRow(index)
        }
    }
}
