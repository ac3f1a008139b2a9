// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A column's title, which sorts by it. */
AbstractButton {
    id: root

    property bool sorted: false
    property bool descending: false
    property bool rightAligned: false
    property real indent: 0

    visible: root.width > 0
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.sorted ? (root.descending ? qsTr("%1, sorted descending") : qsTr("%1, sorted ascending")).arg(
                                       root.text) : root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Label {
        id: label
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: root.rightAligned ? arrow.left : undefined
        x: root.indent
        width: Math.min(implicitWidth, parent.width - arrow.width - root.indent)
        text: root.text
        elide: Text.ElideRight
        color: root.sorted || root.hovered ? Theme.text : Theme.textMuted
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    AppIcon {
        id: arrow
        x: root.rightAligned ? parent.width - width : label.x + label.width + 2
        anchors.verticalCenter: parent.verticalCenter
        name: root.sorted ? (root.descending ? "chevron-down" : "chevron-up") : ""
        size: root.sorted ? 14 : 0
    }
    background: Rectangle {
        color: root.down ? Theme.surfaceRaised : "transparent"
        radius: Theme.radius
        FocusRing { shown: root.activeFocus }
    }
}
