// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Cipherscope.Components
import Cipherscope.Hash

/** The file dialogs of the page, each made when it is first wanted. */
Item {
    id: root

    required property HashPageModel model
    property int saveForm: 0

    visible: false

    function openFiles() {
        (files.instance() as FileDialog).open();
    }
    function openFolder() {
        (folder.instance() as FolderDialog).open();
    }
    function openChecksumFile() {
        (checksumFile.instance() as FileDialog).open();
    }
    function saveResults(form: int) {
        root.saveForm = form;
        const dialog = save.instance() as FileDialog;
        dialog.selectedFile = root.model.saver.suggestedFile(form);
        dialog.open();
    }

    LazyObject {
        id: files

        FileDialog {
            objectName: "openFilesDialog"
            title: qsTr("Add files to hash")
            fileMode: FileDialog.OpenFiles
            onAccepted: root.model.addUrls(selectedFiles)
        }
    }
    LazyObject {
        id: folder

        FolderDialog {
            objectName: "openFolderDialog"
            title: qsTr("Add a folder to hash")
            onAccepted: root.model.addUrls([selectedFolder])
        }
    }
    LazyObject {
        id: checksumFile

        FileDialog {
            objectName: "openChecksumFileDialog"
            title: qsTr("Open a checksum file")
            fileMode: FileDialog.OpenFile
            onAccepted: root.model.openChecksumFile(selectedFile)
        }
    }
    LazyObject {
        id: save

        FileDialog {
            objectName: "saveDialog"
            title: qsTr("Save the digests as a checksum file")
            fileMode: FileDialog.SaveFile
            onAccepted: root.model.saver.save(root.saveForm, selectedFile)
        }
    }
}
