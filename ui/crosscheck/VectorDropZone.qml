// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Crosscheck

/** Takes files of test vectors that are dropped anywhere on the page. */
DropArea {
    id: root

    required property CrosscheckPageModel model

    objectName: "vectorDropZone"
    onEntered: drag => drag.accepted = drag.hasUrls
    onDropped: drop => {
        root.model.checkFiles(drop.urls);
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

        Heading {
            anchors.centerIn: parent
            text: qsTr("Drop test vectors to run them on every driver")
        }
    }
}
