// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Cipherscope.Components

/** A thin bar, filled from 0 to 1. */
Rectangle {
    id: root

    required property real value
    property color fill: Theme.accent

    implicitWidth: 120
    implicitHeight: 4
    radius: 2
    color: Theme.border
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Math.round(root.value * 100) + " %"

    Rectangle {
        width: parent.width * Math.max(0, Math.min(1, root.value))
        height: parent.height
        radius: 2
        color: root.fill
    }
}
