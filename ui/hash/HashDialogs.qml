// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Cipherscope.Hash

/** The file dialogs of the page, each made when it is first wanted. */
Item {
    id: root

    required property HashPageModel model
    property int saveForm: 0

    visible: false

    function openFiles() {
        files.active = true;
        (files.item as FileDialog).open();
    }
    function openFolder() {
        folder.active = true;
        (folder.item as FolderDialog).open();
    }
    function openChecksumFile() {
        checksumFile.active = true;
        (checksumFile.item as FileDialog).open();
    }
    function saveResults(form: int) {
        root.saveForm = form;
        save.active = true;
        const dialog = save.item as FileDialog;
        dialog.selectedFile = root.model.saver.suggestedFile(form);
        dialog.open();
    }

    Loader {
        id: files
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Add files to hash")
            fileMode: FileDialog.OpenFiles
            onAccepted: root.model.addUrls(selectedFiles)
        }
    }
    Loader {
        id: folder
        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Add a folder to hash")
            onAccepted: root.model.addUrls([selectedFolder])
        }
    }
    Loader {
        id: checksumFile
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Open a checksum file")
            fileMode: FileDialog.OpenFile
            onAccepted: root.model.openChecksumFile(selectedFile)
        }
    }
    Loader {
        id: save
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Save the digests as a checksum file")
            fileMode: FileDialog.SaveFile
            onAccepted: root.model.saver.save(root.saveForm, selectedFile)
        }
    }
}
