// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Cipherscope.Snapshots

/** Which snapshot to compare with. */
FileDialog {
    id: root

    required property SnapshotComparison model

    objectName: "openSnapshotDialog"
    title: qsTr("Compare with a snapshot")
    fileMode: FileDialog.OpenFile
    nameFilters: [qsTr("Snapshots (*.json)"), qsTr("All files (*)")]
    onAccepted: root.model.compareWith(root.selectedFile)
}
