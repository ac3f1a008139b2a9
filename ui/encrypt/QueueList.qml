// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Encrypt

/** The files; the arrow keys go through them, Delete removes one, M takes it to the other group. */
FocusScope {
    id: root

    required property EncryptPageModel model

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: list.activeFocus ? Theme.accent : Theme.border
    }
    ListView {
        id: list
        objectName: "queueList"
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model.queue
        section.property: "group"
        ScrollBar.vertical: ScrollBar { id: bar }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files")
        Keys.onDeletePressed: root.model.removeRow(list.currentIndex)
        Keys.onPressed: event => event.accepted = event.key === Qt.Key_M && root.model.moveRow(list.currentIndex)

        delegate: QueueDelegate {
            width: list.width
            rightInset: bar.width
            startsGroup: ListView.section !== ListView.previousSection
            queue: root.model.queue
            isCurrent: ListView.isCurrentItem
            hasFocus: list.activeFocus && ListView.isCurrentItem
            onChosen: list.currentIndex = index
            onCancelRequested: root.model.cancelRow(index)
            onRemoveRequested: root.model.removeRow(index)
            onMoveRequested: root.model.moveRow(index)
            onOfferAccepted: root.model.acceptOffer(index)
        }
    }
}
