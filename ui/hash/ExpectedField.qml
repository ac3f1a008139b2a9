// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** The digest that a file should have, and the answer. */
RowLayout {
    id: root

    required property ExpectedModel expected

    spacing: Theme.spacingM

    LineField {
        objectName: "expectedField"
        text: root.expected.text
        placeholderText: qsTr("Expected digest or checksum line (Ctrl+V)")
        rightPadding: clearButton.visible ? 32 : Theme.spacingM
        Accessible.name: qsTr("Expected digest")
        onTextEdited: root.expected.text = text
        Keys.onEscapePressed: root.expected.text = ""
        Layout.fillWidth: true

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
