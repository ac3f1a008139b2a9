// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.ComboBox {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 9
    rightPadding: 26

    indicator: ColorImage {
        x: control.width - width - 8
        y: (control.height - height) / 2
        source: "qrc:/icons/chevron-down.svg"
        sourceSize.width: 14
        sourceSize.height: 14
        color: control.palette.placeholderText
    }
    contentItem: Text {
        text: control.displayText
        textFormat: Text.PlainText
        font: control.font
        color: control.palette.buttonText
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    background: Rectangle {
        implicitWidth: 92
        implicitHeight: 30
        radius: 6
        color: control.hovered || control.down ? control.palette.button : control.palette.base
        border.width: control.visualFocus ? 2 : 1
        border.color: control.visualFocus ? control.palette.highlight : control.palette.mid
    }
    delegate: T.ItemDelegate {
        id: option

        required property int index

        width: ListView.view ? ListView.view.width : 0
        implicitHeight: 28
        leftPadding: 9
        rightPadding: 9
        text: control.textAt(option.index)
        font: control.font
        highlighted: control.highlightedIndex === option.index
        contentItem: Text {
            text: option.text
            textFormat: Text.PlainText
            font: option.font
            color: option.highlighted ? option.palette.highlightedText : option.palette.text
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
        }
        background: Rectangle {
            radius: 4
            color: option.highlighted ? option.palette.highlight : "transparent"
        }
    }
    popup: T.Popup {
        y: control.height + 2
        width: control.width
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 300)
        margins: 6
        padding: 4
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
        }
        background: Rectangle {
            radius: 6
            color: control.palette.base
            border.color: control.palette.mid
        }
    }
}
