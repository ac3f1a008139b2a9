// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** The titles of the columns. One stop for the Tab key; Left and Right go from title to title. */
FocusScope {
    id: root

    required property AlgorithmsPageModel model
    required property TableColumns columns

    /** The title that gets the keyboard: where it was last, at first the one sorted by. */
    property int current: root.columns.widths[root.model.sortColumn] > 0 ? root.model.sortColumn : 0

    implicitHeight: Theme.rowHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("Columns")
    Keys.onLeftPressed: root.move(-1)
    Keys.onRightPressed: root.move(1)
    onActiveFocusChanged: if (activeFocus) cells.itemAt(current).forceActiveFocus()

    function move(step: int) {
        root.current = root.columns.neighbour(root.current, step);
        cells.itemAt(root.current).forceActiveFocus(Qt.TabFocusReason);
    }

    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacingM
        spacing: root.columns.spacing

        Repeater {
            id: cells
            model: root.model.columnTitles.length

            TableHeaderCell {
                id: cell
                required property int index

                objectName: "header" + cell.index
                width: root.columns.widths[cell.index]
                height: parent.height
                text: root.model.columnTitles[cell.index]
                sorted: root.model.sortColumn === cell.index
                descending: root.model.sortDescending
                rightAligned: cell.index === AlgorithmsModel.Priority || cell.index === AlgorithmsModel.References
                indent: cell.index === AlgorithmsModel.Access ? Theme.spacingM : 0
                onClicked: root.model.sortBy(cell.index)
            }
        }
    }
}
