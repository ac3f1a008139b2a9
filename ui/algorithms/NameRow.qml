// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** A row of the view by name: a name that opens, or one of its drivers with a bar of what it reaches. */
Item {
    id: root

    required property int index
    required property bool isName
    required property string text
    required property string type
    required property string detail
    required property bool isOpen
    required property bool wins
    required property bool fastest
    required property string surprise
    required property string rate
    required property real share
    required property string failure
    required property bool measuring
    required property bool measurable
    required property bool loadable
    required property string summary

    required property bool selected
    required property bool focused
    readonly property real textWidth: Math.round(root.width * (root.width < Theme.fontNormal * 50 ? 0.46 : 0.4))
    signal clicked
    signal activated
    signal measureRequested

    /** What follows another text, if there is anything. */
    function after(text: string): string {
        return text ? "  ·  " + text : "";
    }

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.TreeItem
    Accessible.name: root.summary
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked()

    RowGround {
        anchors.fill: parent
        selected: root.selected
        hovered: hover.hovered
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
    AppIcon {
        x: root.isName ? Theme.spacingM : Theme.spacingXL + Theme.spacingM
        anchors.verticalCenter: parent.verticalCenter
        name: root.isName ? (root.isOpen ? "chevron-down" : "chevron-right") : root.wins ? "check" : ""
        size: Theme.fontNormal
        color: root.isName ? Theme.textMuted : Theme.accent
    }
    TableCell {
        id: label
        x: (root.isName ? 0 : Theme.spacingXL) + Theme.spacingL + Theme.fontNormal
        width: root.textWidth - x - type.width - Theme.spacingM
        text: root.text
        font.weight: root.isName ? Font.DemiBold : Font.Normal
        color: root.loadable || !(root.isName || root.wins) ? Theme.textMuted : Theme.text
    }
    TableCell {
        id: type
        x: root.textWidth - width
        width: Theme.fontNormal * 5
        text: root.isName ? root.type : root.detail
        horizontalAlignment: root.isName ? Text.AlignLeft : Text.AlignRight
        color: Theme.textMuted
    }
    MeterBar {
        anchors.left: type.right
        anchors.leftMargin: Theme.spacingL
        anchors.right: button.left
        anchors.rightMargin: Theme.spacingM
        height: parent.height
        visible: !root.isName
        share: root.share
        rate: root.rate
        wins: root.wins
        surprise: root.surprise
        note: root.measuring ? qsTr("measuring…") : root.failure ? root.failure : root.loadable ? qsTr("not loaded") : ""
    }
    TableCell {
        anchors.left: type.right
        anchors.leftMargin: Theme.spacingL
        anchors.right: button.left
        anchors.rightMargin: Theme.spacingM
        visible: root.isName
        text: root.measuring ? qsTr("measuring…") : root.detail + root.after(root.rate) + root.after(root.surprise)
        color: root.surprise ? Theme.warning : Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    IconButton {
        id: button
        objectName: "measureButton"
        anchors.right: parent.right
        anchors.rightMargin: Theme.spacingS
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isName && root.measurable
        focusPolicy: Qt.NoFocus
        iconName: "activity"
        iconSize: 14
        text: qsTr("Measure the drivers of %1 (M)").arg(root.text)
        onClicked: root.measureRequested()
    }
}
