// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.System

/** A processor feature, struck out where this machine has it not; what it is good for as a tooltip. */
Badge {
    id: root

    required property featureRow modelData

    text: (root.modelData.present ? "✓ " : "– ") + root.modelData.name
    kind: root.modelData.present ? "good" : "neutral"
    Accessible.name: root.modelData.present ? qsTr("%1: present").arg(root.modelData.name)
                                            : qsTr("%1: absent").arg(root.modelData.name)
    Accessible.description: root.modelData.purpose
    ToolTip.text: root.modelData.purpose
    ToolTip.visible: hover.hovered && root.modelData.purpose
    ToolTip.delay: 400

    HoverHandler { id: hover }
}
