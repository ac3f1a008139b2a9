// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.Switch {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(implicitIndicatorHeight, implicitContentHeight) + topPadding + bottomPadding
    padding: 4
    spacing: 8

    indicator: Rectangle {
        x: control.leftPadding
        y: (control.height - height) / 2
        implicitWidth: 32
        implicitHeight: 18
        radius: 9
        color: control.checked ? control.palette.highlight : control.palette.button
        border.color: control.checked ? control.palette.highlight : control.palette.placeholderText

        Rectangle {
            x: control.visualPosition * (parent.width - width - 6) + 3
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            radius: 6
            color: control.checked ? control.palette.highlightedText : control.palette.placeholderText
        }
        FocusFrame { shown: control.visualFocus }
    }
    contentItem: CheckLabel {
        leftPadding: control.indicator.width + control.spacing
        text: control.text
        font: control.font
        color: control.palette.windowText
    }
}
