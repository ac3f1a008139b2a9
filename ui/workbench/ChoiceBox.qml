// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Workbench

/** One of a few options, in a list that opens. `options`: objects with `value` and `text`. */
ComboBox {
    id: root

    required property string name
    required property var options
    required property var value
    signal chosen(value: var)

    implicitHeight: 30
    model: root.options
    textRole: "text"
    valueRole: "value"
    currentIndex: root.options.findIndex(option => option.value === root.value)
    font.pixelSize: Theme.fontSmall
    Accessible.name: root.name
    onActivated: index => root.chosen(root.options[index].value)

    background: Rectangle {
        implicitWidth: 92
        radius: Theme.radius
        color: root.hovered || root.down ? Theme.surfaceRaised : Theme.surface
        border.color: root.visualFocus ? Theme.accent : Theme.border
        border.width: root.visualFocus ? 2 : 1
    }
    indicator: AppIcon {
        x: root.width - width - Theme.spacingM
        y: (root.height - height) / 2
        name: "chevron-down"
        size: 14
        color: Theme.textMuted
    }
    contentItem: Label {
        leftPadding: Theme.spacingM
        rightPadding: 22
        text: root.displayText
        color: Theme.text
        font: root.font
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
