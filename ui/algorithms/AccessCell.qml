// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** Whether this program can use an entry: a word, and a dot in its colour. What is not loaded can be asked for. */
Item {
    id: root

    required property string word
    required property string kind
    property bool askable: false
    signal asked

    visible: root.width > 0

    Rectangle {
        id: dot
        visible: !root.askable
        x: Theme.spacingM
        width: 7
        height: 7
        radius: 3.5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.kindColor(root.kind)
    }
    TableCell {
        anchors.left: dot.right
        anchors.leftMargin: Theme.spacingS + 2
        anchors.right: parent.right
        text: root.word
        color: Theme.kindColor(root.kind)
        font.pixelSize: Theme.fontSmall
        visible: !root.askable && root.width > 0
    }
    AskButton {
        objectName: "askRowButton"
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spacingS
        visible: root.askable
        text: qsTr("Ask for it")
        onClicked: root.asked()
    }
}
