// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** What a line would do, and the line, with a button that copies it. */
Rectangle {
    id: root

    required property SystemPageModel model
    required property remedyRow modelData

    implicitHeight: row.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radius
    color: Theme.window

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.spacingM
        spacing: Theme.spacingM

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Label {
                text: root.modelData.meaning
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            MonoText {
                text: root.modelData.line
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                Layout.fillWidth: true
            }
        }
        IconButton {
            objectName: "copyRemedyButton"
            iconName: "copy"
            iconSize: 14
            text: qsTr("Copy the line")
            Accessible.description: root.modelData.line
            onClicked: root.model.copy(root.modelData.line)
        }
    }
}
