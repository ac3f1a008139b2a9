// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** Where files come from, besides being dropped. */
RowLayout {
    id: root

    signal filesRequested
    signal folderRequested
    signal checksumFileRequested

    spacing: Theme.spacingS

    IconButton {
        objectName: "addFilesButton"
        iconName: "file-plus"
        text: qsTr("Add files (Ctrl+O)")
        onClicked: root.filesRequested()
    }
    IconButton {
        objectName: "addFolderButton"
        iconName: "folder-plus"
        text: qsTr("Add a folder")
        onClicked: root.folderRequested()
    }
    IconButton {
        objectName: "openChecksumFileButton"
        iconName: "list-checks"
        text: qsTr("Open a checksum file and verify what it lists")
        onClicked: root.checksumFileRequested()
    }
}
