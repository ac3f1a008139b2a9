// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Cipherscope.Components
import Cipherscope.Keys

/** The dialogs of the user's identities, each made when it is first wanted. */
Item {
    id: root

    required property IdentitiesModel model
    required property bool asksAboutImports
    property int row: -1

    visible: false

    function create() {
        root.model.clearMessage();
        (creation.instance() as NewIdentityDialog).open();
    }
    function importFile() {
        (file.instance() as FileDialog).open();
    }
    function changePassphrase(row: int) {
        root.model.clearMessage();
        root.model.passphrase.clear();
        (change.instance() as ChangePassphraseDialog).ask(row);
    }
    function savePublicKey(row: int) {
        root.row = row;
        (save.instance() as FileDialog).open();
    }
    function remove(row: int, name: string) {
        root.row = row;
        const dialog = removal.instance() as ConfirmDialog;
        dialog.text = qsTr("The secret key of %1 is deleted for good. Without another copy of it, nothing opens what was encrypted to it.").arg(name);
        dialog.open();
    }

    Connections {
        target: root.model
        enabled: root.asksAboutImports
        function onImportChanged() {
            if (root.model.importName) (importing.instance() as ImportIdentityDialog).open();
        }
    }
    LazyObject {
        id: creation

        NewIdentityDialog { model: root.model }
    }
    LazyObject {
        id: file

        FileDialog {
            objectName: "importIdentityFileDialog"
            title: qsTr("Choose a file of secret keys")
            onAccepted: root.model.prepareImport(selectedFile)
        }
    }
    LazyObject {
        id: importing

        ImportIdentityDialog { model: root.model }
    }
    LazyObject {
        id: change

        ChangePassphraseDialog { model: root.model }
    }
    LazyObject {
        id: save

        FileDialog {
            objectName: "savePublicKeyDialog"
            title: qsTr("Save the public key")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "pub"
            onAccepted: root.model.savePublicKey(root.row, selectedFile)
        }
    }
    LazyObject {
        id: removal

        ConfirmDialog {
            title: qsTr("Delete this identity?")
            acceptText: qsTr("Delete for good")
            onSubmitted: {
                root.model.remove(root.row);
                close();
            }
        }
    }
}
