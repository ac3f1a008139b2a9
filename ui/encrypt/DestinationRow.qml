// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** Where the new files go, with what changes it. */
RowLayout {
    id: root

    required property Destination destination
    signal folderRequested

    spacing: Theme.spacingM

    AppIcon {
        name: "folder-open"
        color: Theme.textMuted
    }
    Label {
        objectName: "destinationText"
        text: root.destination.text
        textFormat: Text.PlainText
        elide: Text.ElideMiddle
        Layout.fillWidth: true
    }
    IconButton {
        objectName: "besideButton"
        visible: !root.destination.beside
        iconName: "x"
        iconSize: 14
        text: qsTr("Put them beside the originals")
        onClicked: root.destination.reset()
    }
    ActionButton {
        objectName: "destinationButton"
        text: qsTr("Change…")
        onClicked: root.folderRequested()
    }
}
