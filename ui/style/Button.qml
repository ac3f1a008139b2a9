// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.Button {
    id: control

    readonly property color ink: control.highlighted ? control.palette.highlightedText : control.palette.buttonText

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 12
    verticalPadding: 6
    spacing: 7
    icon.width: 16
    icon.height: 16
    icon.color: control.ink
    opacity: control.enabled ? 1 : 0.5

    contentItem: IconLabel {
        spacing: control.spacing
        mirrored: control.mirrored
        display: control.display
        icon: control.icon
        text: control.text
        font: control.font
        color: control.ink
    }
    background: Rectangle {
        implicitHeight: 30
        radius: 6
        color: control.highlighted ? control.palette.highlight
             : control.down || control.checked ? control.palette.mid
             : control.hovered ? control.palette.button
             : control.flat ? "transparent" : control.palette.base
        opacity: control.highlighted && (control.down || control.hovered) ? 0.88 : 1
        border.width: control.flat || control.highlighted ? 0 : 1
        border.color: control.palette.mid

        FocusFrame { shown: control.visualFocus }
    }
}
