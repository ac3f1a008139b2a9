// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** One running operation. */
RowLayout {
    id: root

    required property int index
    required property string title
    required property real progress
    required property string detail
    required property string rate
    required property string timeLeft
    required property bool stopping
    signal stopRequested

    spacing: Theme.spacingM
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2, %3, %4".arg(root.title).arg(root.detail).arg(root.rate).arg(root.timeLeft)

    ColumnLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        RowLayout {
            Label {
                text: root.title
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            Label {
                text: root.rate
                font.family: Theme.monospace
            }
        }
        ThinProgress {
            value: Math.max(0, root.progress)
            Layout.fillWidth: true
        }
        RowLayout {
            Label {
                text: root.detail
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Label {
                text: root.timeLeft
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
            }
        }
    }
    IconButton {
        objectName: "cancelButton"
        iconName: "x"
        text: qsTr("Stop “%1”").arg(root.title)
        enabled: !root.stopping
        onClicked: root.stopRequested()
    }
}
