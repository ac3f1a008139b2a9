// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Keys

/** Gives someone of the address book another name and note. */
KeyDialog {
    id: root

    required property AddressBookModel model
    property int row: -1

    function ask(row: int, name: string, note: string) {
        root.row = row;
        nameField.text = name;
        noteField.text = note;
        root.open();
    }

    objectName: "renameDialog"
    title: qsTr("Name and note")
    acceptText: qsTr("Save")
    acceptName: "saveNameButton"
    onOpened: nameField.forceActiveFocus()
    onSubmitted: {
        root.model.rename(root.row, nameField.text, noteField.text);
        root.close();
    }

    TextField {
        id: nameField
        objectName: "renameField"
        placeholderText: qsTr("Name")
        maximumLength: 60
        Layout.fillWidth: true
        Accessible.name: qsTr("Name")
        onAccepted: root.submit()
    }
    TextField {
        id: noteField
        objectName: "noteField"
        placeholderText: qsTr("Note: how you know that the key is theirs, for instance")
        maximumLength: 60
        Layout.fillWidth: true
        Accessible.name: qsTr("Note")
        onAccepted: root.submit()
    }
}
