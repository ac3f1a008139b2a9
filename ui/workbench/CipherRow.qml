// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** One cipher or driver that can be chosen. */
ItemDelegate {
    id: root

    required property string name
    required property string kind
    required property string note
    required property bool isDriver
    required property bool isChosen
    required property bool focused

    text: root.name
    focusPolicy: Qt.NoFocus
    leftPadding: root.isDriver ? Theme.spacingXL : Theme.spacingM
    rightPadding: Theme.spacingM
    topPadding: Theme.spacingS
    bottomPadding: Theme.spacingS
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: "%1, %2".arg(root.kind).arg(root.note)
    Accessible.selected: root.isChosen

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Label {
            text: root.name
            color: root.isChosen ? Theme.accent : Theme.text
            font.family: root.isDriver ? Theme.monospace : root.font.family
            font.weight: root.isChosen ? Font.DemiBold : Font.Normal
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Badge {
            opacity: root.isDriver ? 0 : 1
            text: root.kind
            Accessible.ignored: true
            Layout.preferredWidth: Theme.fontNormal * 4.5
        }
        Label {
            text: root.note
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: root.width * 0.3
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
