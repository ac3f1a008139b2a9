// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** Takes files and folders that are dropped anywhere on the page. */
DropArea {
    id: root

    required property HashPageModel model

    objectName: "dropZone"
    onEntered: drag => drag.accepted = drag.hasUrls || drag.hasText
    onDropped: drop => {
        drop.hasUrls ? root.model.addUrls(drop.urls) : root.model.expected.text = drop.text.trim();
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
                name: "download"
                size: 40
                color: Theme.accent
                Layout.alignment: Qt.AlignHCenter
            }
            Heading {
                text: qsTr("Drop to hash, or to verify a checksum file")
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }
}
