// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Workbench

/** Sixteen bytes: where they are, their digits with what is special about them coloured, and what they read. Below them,
 *  when two outputs are compared, those of the output before. */
Item {
    id: root

    required property string offset
    required property string hex
    required property string ascii
    required property string previous
    required property list<var> marks
    required property real cell
    required property bool wide
    readonly property real digitsAt: 10 * root.cell

    implicitHeight: now.height + (root.previous ? before.height + 2 : 0) + 2
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1: %2".arg(root.offset).arg(root.hex)

    component Digits: Text {
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        textFormat: Text.PlainText
        color: Theme.text
    }

    Digits {
        text: root.offset
        color: Theme.textMuted
    }
    Digits {
        id: now
        x: root.digitsAt
        text: root.hex
    }
    Digits {
        visible: root.wide
        x: root.digitsAt + 49 * root.cell
        text: root.ascii
        color: Theme.textMuted
    }
    Digits {
        id: before
        visible: root.previous
        x: root.digitsAt
        y: now.height + 1
        text: root.previous
        color: Theme.textMuted
    }
    Repeater {
        model: root.marks

        Rectangle {
            id: mark
            required property var modelData
            readonly property string kind: mark.modelData.kind === "tag" ? "accent" : "warning"

            x: root.digitsAt + mark.modelData.at * 3 * root.cell - 2
            width: mark.modelData.text.length * root.cell + 4
            height: now.height
            radius: 3
            color: Theme.kindSurface(mark.kind)

            Digits {
                x: 2
                text: mark.modelData.text
                color: Theme.kindColor(mark.kind)
            }
        }
    }
}
