// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Cipherscope.Components
import Cipherscope.Keys

/** The dialogs of the address book, each made when it is first wanted. */
Item {
    id: root

    required property AddressBookModel model

    visible: false

    function importFile() {
        (file.instance() as FileDialog).open();
    }
    function rename(row: int, name: string, note: string) {
        (renaming.instance() as RenameRecipientDialog).ask(row, name, note);
    }
    function remove(row: int, name: string) {
        const dialog = removal.instance() as ConfirmDialog;
        dialog.text = qsTr("%1 is taken out of the address book. What was encrypted to this key can still be opened with it.").arg(name);
        root.removedRow = row;
        dialog.open();
    }

    property int removedRow: -1

    LazyObject {
        id: file

        FileDialog {
            objectName: "importRecipientsDialog"
            title: qsTr("Choose a file of public keys")
            onAccepted: root.model.importFile(selectedFile)
        }
    }
    LazyObject {
        id: renaming

        RenameRecipientDialog { model: root.model }
    }
    LazyObject {
        id: removal

        ConfirmDialog {
            title: qsTr("Remove from the address book?")
            acceptText: qsTr("Remove")
            onSubmitted: {
                root.model.remove(root.removedRow);
                close();
            }
        }
    }
}
