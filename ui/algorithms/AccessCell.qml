// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** Whether this program can use an entry: a word, and a dot in its colour. */
Item {
    id: root

    required property string word
    required property string kind

    visible: root.width > 0

    Rectangle {
        id: dot
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
    }
}
