// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** How fast a driver is beside the fastest of its name: a bar, its rate in figures, and a word where it stands out. */
Item {
    id: root

    required property real share
    required property string rate
    required property bool wins
    required property string surprise
    /** Instead of a bar, why there is none. */
    required property string note
    readonly property real room: Math.max(0, root.width - rateText.width - Theme.spacingM)

    Rectangle {
        id: bar
        anchors.verticalCenter: parent.verticalCenter
        visible: root.rate
        width: Math.max(2, root.room * root.share)
        height: Theme.fontNormal * 0.9
        radius: 3
        color: root.wins ? Theme.chart[0] : root.surprise ? Theme.chart[1] : Theme.textMuted
        opacity: root.wins || root.surprise ? 1 : 0.55

        Behavior on width {
            NumberAnimation { duration: 180 }
        }
    }
    TableCell {
        id: rateText
        x: bar.width + Theme.spacingM
        width: Math.max(Theme.fontNormal * 6, implicitWidth)
        visible: root.rate
        text: root.rate
        font.pixelSize: Theme.fontSmall
    }
    TableCell {
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !root.rate
        text: root.note
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
}
