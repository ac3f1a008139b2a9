// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** A row of the table: one driver, or, greyed, something that could be loaded. */
Item {
    id: root

    required property int index
    required property string name
    required property string driver
    required property string type
    required property var priority
    required property string access
    required property string accessKind
    required property string module
    required property string selftest
    required property var references
    required property bool wins
    required property string reason
    required property bool fresh
    required property bool loadable
    required property bool askable
    required property string summary

    /** By AlgorithmsModel.Column. */
    required property list<real> widths
    required property real spacing
    required property bool selected
    required property bool focused
    signal clicked
    signal activated
    signal asked

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.summary
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    ToolTip.visible: hover.hovered && (nameCell.truncated || driverCell.truncated || root.wins || root.loadable)
    ToolTip.text: root.name + (root.driver ? "\n" + root.driver : "") + (root.reason ? "\n" + root.reason : "")
    ToolTip.delay: 700

    RowGround {
        anchors.fill: parent
        selected: root.selected
        hovered: hover.hovered
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.goodSurface
        visible: opacity > 0
        opacity: root.fresh ? 1 : 0
        Behavior on opacity {
            NumberAnimation { duration: root.fresh ? 0 : 1500 }
        }
    }
    Rectangle {
        width: 3
        height: parent.height
        color: Theme.accent
        visible: root.selected && root.focused
    }
    HoverHandler { id: hover }
    MouseArea {
        anchors.fill: parent
        onClicked: root.clicked()
        onDoubleClicked: root.activated()
    }

    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacingM
        spacing: root.spacing

        TableCell {
            id: nameCell
            width: root.widths[AlgorithmsModel.Name]
            text: root.name
            color: root.loadable ? Theme.textMuted : Theme.text
        }
        Item {
            width: root.widths[AlgorithmsModel.Driver]
            height: parent.height

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.wins ? "check" : ""
                size: Theme.fontNormal
                color: Theme.accent
            }
            TableCell {
                id: driverCell
                x: Theme.fontNormal + Theme.spacingS
                width: parent.width - x
                text: root.driver
                color: root.wins ? Theme.text : Theme.textMuted
            }
        }
        TableCell {
            width: root.widths[AlgorithmsModel.Type]
            text: root.type
            color: Theme.textMuted
        }
        TableCell {
            width: root.widths[AlgorithmsModel.Priority]
            text: root.priority ?? ""
            horizontalAlignment: Text.AlignRight
        }
        AccessCell {
            width: root.widths[AlgorithmsModel.Access]
            height: parent.height
            word: root.access
            kind: root.accessKind
            askable: root.askable
            onAsked: root.asked()
        }
        TableCell {
            width: root.widths[AlgorithmsModel.Module]
            text: root.module
            color: Theme.textMuted
        }
        TableCell {
            width: root.widths[AlgorithmsModel.SelfTest]
            text: root.selftest
            color: root.selftest === "passed" ? Theme.textMuted : Theme.warning
        }
        TableCell {
            width: root.widths[AlgorithmsModel.References]
            text: root.references ?? ""
            horizontalAlignment: Text.AlignRight
        }
    }
}
