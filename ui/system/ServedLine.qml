// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** A hash and what computes it. */
RowLayout {
    id: root

    required property servedRow modelData

    spacing: Theme.spacingM
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1: %2, %3".arg(root.modelData.label).arg(root.modelData.engine).arg(root.modelData.driver)

    Label {
        text: root.modelData.label
        elide: Text.ElideRight
        Layout.preferredWidth: Theme.fontNormal * 8
    }
    Badge {
        text: root.modelData.engine
        kind: root.modelData.kind
    }
    Label {
        id: driver
        text: root.modelData.driver
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        color: Theme.textMuted
        elide: Text.ElideRight
        Layout.fillWidth: true
        ToolTip.text: root.modelData.driver
        ToolTip.visible: hover.hovered && driver.truncated
        ToolTip.delay: 400

        HoverHandler { id: hover }
    }
}
