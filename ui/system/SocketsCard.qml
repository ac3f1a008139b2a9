// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** How many AF_ALG sockets are open, and by which processes, as far as this user may see. */
Card {
    id: root

    required property SystemPageModel model

    title: qsTr("Open AF_ALG sockets")

    Label {
        objectName: "socketsText"
        text: root.model.sockets
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.model.socketHolders
        delegate: RowLayout {
            id: row

            required property holderRow modelData

            spacing: Theme.spacingM
            Layout.fillWidth: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, process %2: %3").arg(row.modelData.command).arg(row.modelData.process)
                                                       .arg(row.modelData.sockets)

            MonoText {
                text: row.modelData.command
                Layout.fillWidth: true
            }
            Label {
                text: qsTr("PID %1").arg(row.modelData.process)
                color: Theme.textMuted
            }
            Badge {
                text: row.modelData.sockets
            }
        }
    }
}
