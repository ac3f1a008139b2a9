// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Cipherscope.Components
import Cipherscope.Encrypt
import Cipherscope.Keys

/** The dialogs of the page, each made when it is first wanted. */
Item {
    id: root

    required property EncryptPageModel model
    readonly property bool showsKeys: (keys.made as IdentitiesDialog)?.visible ?? false

    visible: false

    function openFiles() {
        (files.instance() as FileDialog).open();
    }
    function openFolder() {
        (folder.instance() as FolderDialog).open();
    }
    function openDestination() {
        (destination.instance() as FolderDialog).open();
    }
    function openKeys() {
        (keys.instance() as IdentitiesDialog).open();
    }

    LazyObject {
        id: keys

        IdentitiesDialog { model: root.model.keyring.identities }
    }
    LazyObject {
        id: files

        FileDialog {
            objectName: "openFilesDialog"
            title: qsTr("Add files to lock or unlock")
            fileMode: FileDialog.OpenFiles
            onAccepted: root.model.addUrls(selectedFiles)
        }
    }
    LazyObject {
        id: folder

        FolderDialog {
            objectName: "openFolderDialog"
            title: qsTr("Add a folder to lock")
            onAccepted: root.model.addUrls([selectedFolder])
        }
    }
    LazyObject {
        id: destination

        FolderDialog {
            objectName: "destinationDialog"
            title: qsTr("Choose where the new files go")
            onAccepted: root.model.destination.choose(selectedFolder)
        }
    }
}
