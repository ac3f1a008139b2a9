// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Keys

/** The square of something that can be ticked. */
Rectangle {
    id: root

    required property bool ticked

    implicitWidth: 16
    implicitHeight: 16
    radius: 4
    color: root.ticked ? Theme.accent : Theme.surface
    border.color: root.ticked ? Theme.accent : Theme.textMuted

    AppIcon {
        anchors.centerIn: parent
        visible: root.ticked
        name: "check"
        size: 12
        color: Theme.accentText
    }
}
