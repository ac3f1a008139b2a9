// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** The way to a page: an icon and, unless it is compact, the page's name. */
AbstractButton {
    id: root

    required property string iconName
    required property string shortcut
    required property bool current
    property bool compact: false

    implicitHeight: 36
    implicitWidth: root.compact ? 40 : 168
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.current
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    ToolTip.visible: root.hovered || (root.compact && root.visualFocus)
    ToolTip.text: root.compact ? "%1 (%2)".arg(root.text).arg(root.shortcut) : root.shortcut
    ToolTip.delay: 600

    Shortcut {
        sequence: root.shortcut
        onActivated: root.clicked()
    }

    contentItem: RowLayout {
        spacing: Theme.spacingM + 2

        AppIcon {
            name: root.iconName
            color: root.current ? Theme.accent : Theme.textMuted
            Layout.leftMargin: root.compact ? 0 : Theme.spacingM
            Layout.alignment: root.compact ? Qt.AlignCenter : Qt.AlignVCenter
        }
        Label {
            visible: !root.compact
            text: root.text
            font.weight: root.current ? Font.DemiBold : Font.Normal
            color: root.current ? Theme.accent : Theme.text
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.selection : root.hovered ? Theme.surfaceRaised : "transparent"
        FocusRing { shown: root.visualFocus }
    }
}
