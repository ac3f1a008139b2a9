// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Cipherscope.Algorithms

/** Where to save the rows shown. */
FileDialog {
    id: root

    required property AlgorithmsPageModel model

    objectName: "exportDialog"
    title: qsTr("Save the list")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("JSON (*.json)"), qsTr("Comma-separated values (*.csv)")]
    defaultSuffix: root.selectedNameFilter.index === 1 ? "csv" : "json"
    onAccepted: root.model.exportTo(root.selectedFile)
}
