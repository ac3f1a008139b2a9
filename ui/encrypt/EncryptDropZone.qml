// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** Takes files and folders that are dropped anywhere on the page. */
DropArea {
    id: root

    required property EncryptPageModel model

    objectName: "dropZone"
    onEntered: drag => drag.accepted = drag.hasUrls
    onDropped: drop => {
        root.model.addUrls(drop.urls);
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.spacingM
        visible: root.containsDrag
        radius: Theme.radius
        color: Theme.selection
        border.width: 2
        border.color: Theme.accent
        opacity: 0.94

        ColumnLayout {
            anchors.centerIn: parent
            spacing: Theme.spacingM

            AppIcon {
                name: "lock"
                size: 40
                color: Theme.accent
                Layout.alignment: Qt.AlignHCenter
            }
            Heading {
                text: qsTr("Drop to lock, or to unlock what is locked")
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }
}
