// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Cipherscope.Snapshots

/** Where to save a snapshot. */
FileDialog {
    id: root

    required property SnapshotComparison model

    objectName: "saveSnapshotDialog"
    title: qsTr("Save a snapshot")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("Snapshots (*.json)")]
    defaultSuffix: "json"
    currentFile: root.currentFolder + "/" + root.model.suggestedName()
    onAccepted: root.model.saveTo(root.selectedFile)
}
