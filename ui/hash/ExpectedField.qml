// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** The digest that a file should have, and the answer. */
RowLayout {
    id: root

    required property ExpectedModel expected

    spacing: Theme.spacingM

    TextField {
        id: field
        objectName: "expectedField"
        text: root.expected.text
        placeholderText: qsTr("Expected digest or checksum line (Ctrl+V)")
        placeholderTextColor: Theme.textMuted
        font.family: field.text ? Theme.monospace : Qt.application.font.family
        color: Theme.text
        rightPadding: clearButton.visible ? 32 : Theme.spacingM
        selectByMouse: true
        Accessible.name: qsTr("Expected digest")
        onTextEdited: root.expected.text = text
        Keys.onEscapePressed: root.expected.text = ""
        Layout.fillWidth: true

        background: Rectangle {
            implicitHeight: Theme.rowHeight + 2
            radius: Theme.radius
            color: Theme.surface
            border.width: field.activeFocus ? 2 : 1
            border.color: field.activeFocus ? Theme.accent : Theme.border
        }
        IconButton {
            id: clearButton
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.expected.text
            iconName: "x"
            iconSize: 14
            focusPolicy: Qt.NoFocus
            text: qsTr("Clear")
            onClicked: root.expected.text = ""
        }
    }
    Badge {
        objectName: "expectedVerdict"
        visible: text
        text: root.expected.verdict
        kind: root.expected.kind || "neutral"
        Layout.maximumWidth: root.width * 0.5
    }
}
