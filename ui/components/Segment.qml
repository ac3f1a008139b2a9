// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** An option of a SegmentedControl; arrow keys go to its neighbours. */
AbstractButton {
    id: root

    property string iconName

    implicitWidth: implicitContentWidth + Theme.spacingM
    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.4
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Item { Layout.fillWidth: true }
        AppIcon {
            visible: root.iconName
            name: root.iconName
            size: 16
            color: root.checked ? Theme.accent : Theme.textMuted
        }
        Label {
            text: root.text
            color: root.checked ? Theme.accent : Theme.text
            font.weight: root.checked ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        Item { Layout.fillWidth: true }
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: root.checked ? Theme.surface : "transparent"
        border.color: root.checked ? Theme.border : "transparent"
        FocusRing { shown: root.visualFocus }
    }
}
