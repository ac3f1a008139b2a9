// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A name that can be measured, with a mark if it is chosen; a driver's is indented. */
ItemDelegate {
    id: root

    required property string name
    required property string kind
    required property bool isDriver
    required property bool chosen
    required property bool focused

    text: root.name
    focusPolicy: Qt.NoFocus
    padding: Theme.spacingS
    leftPadding: root.isDriver ? Theme.spacingXL : Theme.spacingM
    rightPadding: Theme.spacingM
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.description: root.kind
    Accessible.checkable: true
    Accessible.checked: root.chosen

    contentItem: RowLayout {
        spacing: Theme.spacingM

        AppIcon {
            name: "check"
            size: 16
            color: Theme.accent
            opacity: root.chosen ? 1 : 0
        }
        Label {
            text: root.name
            textFormat: Text.PlainText
            color: root.chosen ? Theme.accent : Theme.text
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            text: root.kind
            textFormat: Text.PlainText
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.focused || root.hovered ? Theme.surfaceRaised : "transparent"
        border.width: root.focused ? 2 : 0
        border.color: Theme.accent
    }
}
