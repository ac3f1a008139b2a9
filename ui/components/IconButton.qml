// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A button that shows an icon only; its text is the tooltip and the accessible name. */
AbstractButton {
    id: root

    required property string iconName
    property color color: Theme.text
    property int iconSize: 18

    implicitWidth: root.iconSize + 14
    implicitHeight: root.iconSize + 14
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.4
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    ToolTip.text: root.text
    ToolTip.visible: root.text && (root.hovered || root.visualFocus)
    ToolTip.delay: 600

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.color
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.checked ? Theme.selection : root.hovered ? Theme.surfaceRaised : "transparent"
        FocusRing { shown: root.visualFocus }
    }
}
