// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** The table: titles that sort, a row for each driver, the arrow keys to go through them. */
Rectangle {
    id: root

    required property AlgorithmsPageModel model
    readonly property alias list: list
    /** Asks to see the details of the selected row. */
    signal activated
    signal clicked

    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.border

    TableColumns {
        id: tableColumns
        width: list.width - 2 * Theme.spacingM - bar.width
        em: Theme.fontNormal
        spacing: Theme.spacingM
    }
    TableHeader {
        id: header
        anchors.left: list.left
        anchors.right: list.right
        anchors.top: parent.top
        anchors.topMargin: 1
        model: root.model
        columns: tableColumns
    }
    Rectangle {
        anchors.top: header.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    ListView {
        id: list
        objectName: "algorithmList"
        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: header.height + 2
        anchors.bottomMargin: Theme.radius / 2 // The rows are opaque, and would cover the corners.
        clip: true
        visible: root.model.state !== AlgorithmsPageModel.Unreadable
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        model: root.model.rows
        currentIndex: root.model.currentRow
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Algorithms")
        Accessible.focusable: true

        readonly property int page: Math.max(1, Math.floor(height / Theme.rowHeight) - 1)
        function move(rows: int) {
            root.model.moveSelection(rows);
            list.positionViewAtIndex(root.model.currentRow, ListView.Contain);
        }
        Keys.onUpPressed: list.move(-1)
        Keys.onDownPressed: list.move(1)
        Keys.onReturnPressed: root.activated()
        Keys.onEnterPressed: root.activated()
        Keys.onPressed: event => {
            const rows = ({[Qt.Key_PageUp]: -list.page, [Qt.Key_PageDown]: list.page, [Qt.Key_Home]: -list.count,
                           [Qt.Key_End]: list.count})[event.key];
            event.accepted = rows !== undefined;
            if (event.accepted) list.move(rows);
        }

        ScrollBar.vertical: ScrollBar {
            id: bar
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        delegate: AlgorithmRowDelegate {
            id: row
            width: list.width - bar.width
            widths: tableColumns.widths
            spacing: tableColumns.spacing
            selected: row.index === root.model.currentRow
            focused: list.activeFocus
            onClicked: {
                list.forceActiveFocus();
                root.model.select(row.index);
                root.clicked();
            }
            onActivated: root.activated()
            onAsked: root.model.askForRow(row.index)
        }
    }
    FocusRing { shown: list.activeFocus && root.model.currentRow < 0 }
}
