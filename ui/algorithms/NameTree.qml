// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** A name as a tree: templates with what they are made of below them. */
Column {
    id: root

    required property NameTreeModel tree

    Accessible.role: Accessible.Tree
    Accessible.name: qsTr("How the name is built")

    component Line: Rectangle {
        color: Theme.border
        width: 1
        height: 1
    }

    Repeater {
        model: root.tree

        Item {
            id: node
            required property string text
            required property int depth
            required property bool isTemplate
            required property bool last
            required property var guides
            required property string spoken

            readonly property real step: Theme.fontNormal * 1.7
            readonly property real elbow: (node.depth - 0.55) * node.step

            width: root.width
            height: box.height + Theme.spacingS + 2
            Accessible.role: Accessible.TreeItem
            Accessible.name: node.spoken

            Repeater {
                model: node.guides
                Line {
                    required property int modelData
                    x: (modelData - 0.55) * node.step
                    height: node.height
                }
            }
            Line {
                visible: node.depth > 0
                x: node.elbow
                height: node.last ? box.height / 2 : node.height
            }
            Line {
                visible: node.depth > 0
                x: node.elbow
                y: Math.round(box.height / 2)
                width: node.depth * node.step - node.elbow
            }
            Rectangle {
                id: box
                x: node.depth * node.step
                width: Math.min(label.implicitWidth + 2 * Theme.spacingM, root.width - x)
                height: label.implicitHeight + Theme.spacingM
                radius: Theme.radius
                color: node.isTemplate ? Theme.selection : Theme.surfaceRaised
                border.color: node.isTemplate ? Theme.accent : Theme.border

                TableCell {
                    id: label
                    x: Theme.spacingM
                    width: parent.width - 2 * Theme.spacingM
                    text: node.text
                    font.family: Theme.monospace
                }
            }
        }
    }
}
