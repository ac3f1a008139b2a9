// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.RadioButton {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(implicitIndicatorHeight, implicitContentHeight) + topPadding + bottomPadding
    padding: 4
    spacing: 8

    indicator: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        implicitWidth: 16
        implicitHeight: 16
        radius: 8
        color: control.palette.base
        border.width: control.checked ? 5 : 1
        border.color: control.checked ? control.palette.highlight : control.palette.placeholderText

        FocusFrame {
            shown: control.visualFocus
            background: Rectangle {
                radius: 11
                color: "transparent"
                border.width: 2
                border.color: control.palette.highlight
            }
        }
    }
    contentItem: CheckLabel {
        leftPadding: control.indicator.width + control.spacing
        text: control.text
        font: control.font
        color: control.palette.windowText
    }
}
