// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.SpinBox {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 9
    rightPadding: 28

    validator: IntValidator {
        bottom: Math.min(control.from, control.to)
        top: Math.max(control.from, control.to)
    }
    contentItem: TextInput {
        text: control.displayText
        font: control.font
        color: control.palette.text
        selectionColor: control.palette.highlight
        selectedTextColor: control.palette.highlightedText
        verticalAlignment: Qt.AlignVCenter
        readOnly: !control.editable
        validator: control.validator
        inputMethodHints: control.inputMethodHints
        selectByMouse: true
        clip: width < implicitWidth
    }
    up.indicator: Item {
        x: control.width - width - 2
        y: 2
        implicitWidth: 24
        implicitHeight: control.height / 2 - 2
        ColorImage {
            anchors.centerIn: parent
            source: "qrc:/icons/chevron-up.svg"
            sourceSize.width: 12
            sourceSize.height: 12
            color: control.up.hovered ? control.palette.text : control.palette.placeholderText
        }
    }
    down.indicator: Item {
        x: control.width - width - 2
        y: control.height / 2
        implicitWidth: 24
        implicitHeight: control.height / 2 - 2
        ColorImage {
            anchors.centerIn: parent
            source: "qrc:/icons/chevron-down.svg"
            sourceSize.width: 12
            sourceSize.height: 12
            color: control.down.hovered ? control.palette.text : control.palette.placeholderText
        }
    }
    background: Rectangle {
        implicitWidth: 92
        implicitHeight: 30
        radius: 6
        color: control.palette.base
        border.width: control.activeFocus ? 2 : 1
        border.color: control.activeFocus ? control.palette.highlight : control.palette.mid
    }
}
