// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick.Dialogs
import Cipherscope.Crosscheck

/** Which files of test vectors to run. */
FileDialog {
    id: root

    required property CrosscheckPageModel model

    objectName: "vectorFilesDialog"
    title: qsTr("Run test vectors")
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Test vectors (*.json *.rsp)"), qsTr("All files (*)")]
    onAccepted: root.model.checkFiles(root.selectedFiles)
}
