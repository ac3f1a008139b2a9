// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A line to filter by; Escape empties it. */
TextField {
    id: root

    implicitWidth: 260
    implicitHeight: Theme.rowHeight + 2
    leftPadding: 32
    rightPadding: clearButton.visible ? 32 : Theme.spacingM
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    placeholderTextColor: Theme.textMuted
    selectByMouse: true
    Accessible.name: root.placeholderText
    Keys.onEscapePressed: event => {
        event.accepted = root.text !== "";
        root.clear();
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.border
    }

    AppIcon {
        anchors.left: parent.left
        anchors.leftMargin: 9
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: 16
        color: Theme.textMuted
    }
    IconButton {
        id: clearButton
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text
        iconName: "x"
        iconSize: 14
        focusPolicy: Qt.NoFocus
        text: qsTr("Clear")
        onClicked: root.clear()
    }
}
