// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** The rows, as a table or by name; or why there are none. */
FocusScope {
    id: root

    required property AlgorithmsPageModel model
    /** The room that the details take. */
    required property real rightMargin
    readonly property Item list: names.visible ? names.list : table.list
    /** Asks to see the details of the selected row. */
    signal activated
    signal clicked
    signal closed

    focus: true
    Keys.onEscapePressed: root.closed()

    NamesView {
        id: names
        anchors.fill: table
        visible: root.model.byName && root.model.state === AlgorithmsPageModel.Ready
        model: root.model
        onActivated: root.activated()
        onClicked: root.clicked()
    }
    AlgorithmTable {
        id: table
        objectName: "algorithmTable"
        anchors.fill: parent
        anchors.rightMargin: root.rightMargin
        visible: !names.visible
        model: root.model
        focus: true
        onActivated: root.activated()
        onClicked: root.clicked()
    }
    EmptyTable {
        anchors.centerIn: table
        width: Math.min(table.width - 2 * Theme.spacingL, Theme.fontNormal * 36)
        model: root.model
    }
}
