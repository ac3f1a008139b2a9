// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** In a row of what is not loaded: asks the kernel for it with one click. The keyboard asks in the details. */
Rectangle {
    id: root

    required property string text
    signal clicked

    width: label.implicitWidth + 2 * Theme.spacingM
    height: Theme.rowHeight * 0.72
    radius: height / 2
    color: area.containsMouse ? Theme.selection : "transparent"
    border.color: area.containsMouse ? Theme.accent : Theme.border
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    TableCell {
        id: label
        x: Theme.spacingM
        text: root.text
        color: Theme.accent
        font.pixelSize: Theme.fontSmall
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.clicked()
    }
}
