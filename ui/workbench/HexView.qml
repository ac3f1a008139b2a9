// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Workbench

/** An output in rows of sixteen bytes. */
Rectangle {
    id: root

    required property OutputModel output
    readonly property real cell: metrics.advanceWidth / metrics.text.length

    implicitHeight: Math.max(2 * metrics.height, Math.min(16 * metrics.height, list.contentHeight)) + 2 * Theme.spacingM
    radius: Theme.radius
    color: Theme.window
    border.color: list.activeFocus ? Theme.accent : Theme.border

    TextMetrics {
        id: metrics
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        text: "00000000000000000000000000000000"
    }
    ListView {
        id: list
        objectName: "hexView"
        anchors.fill: parent
        anchors.margins: Theme.spacingM
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.output
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Output in hexadecimal")
        ScrollBar.vertical: ScrollBar { }
        Keys.onDownPressed: list.flick(0, -400)
        Keys.onUpPressed: list.flick(0, 400)

        delegate: HexRow {
            width: list.width
            cell: root.cell
            wide: list.width > 76 * root.cell
        }
    }
}
