// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Cipherscope.Crosscheck

/** Where to save the report. */
FileDialog {
    id: root

    required property CrosscheckPageModel model

    objectName: "saveReportDialog"
    title: qsTr("Save the report")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("Text (*.txt)"), qsTr("JSON (*.json)")]
    defaultSuffix: root.selectedNameFilter.index === 1 ? "json" : "txt"
    onAccepted: root.model.saveTo(root.selectedFile)
}
