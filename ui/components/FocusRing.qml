// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Cipherscope.Components

/** What shows that the parent has the keyboard. */
Rectangle {
    id: root

    property bool shown: root.parent?.visualFocus ?? false

    anchors.fill: parent
    anchors.margins: -2
    visible: root.shown
    radius: Theme.radius + 1
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
}
