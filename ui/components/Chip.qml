// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A filter that is on or off. */
AbstractButton {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + 2 * Theme.spacingS
    leftPadding: Theme.spacingM + 2
    rightPadding: Theme.spacingM + 2
    checkable: true
    focusPolicy: Qt.StrongFocus
    opacity: root.enabled ? 1 : 0.4
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    contentItem: Label {
        text: root.text
        color: root.checked ? Theme.accent : Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: root.checked ? Font.DemiBold : Font.Normal
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.selection : root.hovered ? Theme.surfaceRaised : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.border
        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
}
