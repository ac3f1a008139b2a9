// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** The rows by name: each opens to its drivers, with what a moment's measurement said of them. */
Rectangle {
    id: root

    required property AlgorithmsPageModel model
    readonly property alias list: list
    /** Asks to see the details of the driver that is selected. */
    signal activated
    signal clicked

    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.border

    MeterLine {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spacingM
        names: root.model.names
    }
    Rectangle {
        anchors.top: header.bottom
        anchors.topMargin: Theme.spacingM
        width: parent.width
        height: 1
        color: Theme.border
    }
    ListView {
        id: list
        objectName: "namesList"
        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: header.height + 2 * Theme.spacingM + 1
        anchors.bottomMargin: Theme.radius / 2 // The rows are opaque, and would cover the corners.
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightFollowsCurrentItem: false
        model: root.model.names
        currentIndex: -1
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Algorithms by name")

        function show(row: int) {
            list.currentIndex = Math.max(0, Math.min(row, list.count - 1));
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
            root.model.select(root.model.names.tableRow(list.currentIndex));
        }
        Keys.onUpPressed: list.show(list.currentIndex - 1)
        Keys.onDownPressed: list.show(list.currentIndex + 1)
        Keys.onLeftPressed: root.model.names.setOpen(list.currentIndex, false)
        Keys.onRightPressed: root.model.names.setOpen(list.currentIndex, true)
        Keys.onReturnPressed: root.activated()
        Keys.onEnterPressed: root.activated()
        Keys.onSpacePressed: root.model.names.toggle(list.currentIndex)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End || event.text === "m";
            if (event.text === "m") root.model.names.measure(list.currentIndex);
            else if (event.accepted) list.show(event.key === Qt.Key_Home ? 0 : list.count - 1);
        }

        ScrollBar.vertical: ScrollBar {
            id: bar
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        delegate: NameRow {
            id: row
            width: list.width - bar.width
            selected: row.index === list.currentIndex
            focused: list.activeFocus
            onClicked: {
                list.forceActiveFocus();
                list.show(row.index);
                if (row.isName) root.model.names.toggle(row.index);
                else root.clicked();
            }
            onActivated: root.activated()
            onMeasureRequested: root.model.names.measure(row.index)
        }
    }
    FocusRing { shown: list.activeFocus && list.currentIndex < 0 }
}
