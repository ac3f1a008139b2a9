// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** What was looked at and what it said; below, the command that shows the same in a terminal. */
Rectangle {
    id: root

    required property SystemPageModel model
    required property evidenceRow modelData

    implicitHeight: column.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radius
    color: Theme.window

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.spacingM
        spacing: Theme.spacingS

        MonoText {
            text: root.modelData.what + "  →  " + root.modelData.found
            font.pixelSize: Theme.fontSmall
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.modelData.command
            spacing: Theme.spacingM

            AppIcon {
                name: "terminal"
                size: 14
                color: Theme.textMuted
            }
            MonoText {
                text: root.modelData.command
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "copyCommandButton"
                iconName: "copy"
                iconSize: 14
                text: qsTr("Copy the command")
                onClicked: root.model.copy(root.modelData.command)
            }
        }
    }
}
