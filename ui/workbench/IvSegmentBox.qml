// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A part of an IV: its bytes, and below them what they are. Filled where the IV of the call has it. */
Rectangle {
    id: root

    required property int index
    required property var modelData
    required property real mostWidth
    readonly property bool isGiven: root.modelData.origin === "iv"

    implicitWidth: Math.min(root.mostWidth, content.implicitWidth + 2 * Theme.spacingM)
    implicitHeight: content.implicitHeight + 2 * Theme.spacingS
    radius: Theme.radius
    color: root.isGiven ? Theme.selection : "transparent"
    border.width: root.isGiven ? 0 : 1
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: "%1: %2 (%3)".arg(root.modelData.name).arg(root.modelData.hex).arg(root.modelData.note)

    ColumnLayout {
        id: content
        x: Theme.spacingM
        y: Theme.spacingS
        width: root.width - 2 * Theme.spacingM
        spacing: 0

        MonoText {
            text: root.modelData.hex
            font.pixelSize: Theme.fontSmall
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            text: root.modelData.name
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            text: root.modelData.note
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
    }
}
