// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Hash

/** A line to type in. */
TextField {
    id: root

    leftPadding: Theme.spacingM + 2
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    placeholderTextColor: Theme.textMuted
    selectByMouse: true

    background: Rectangle {
        implicitHeight: Theme.rowHeight + 2
        radius: Theme.radius
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.border
    }
}
