// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Keys

/** Someone of the address book. */
PickRow {
    id: root

    required property int index
    required note
    required problem
    required property string shortKey
    required property bool isChosen
    required property AddressBookModel book
    signal removeRequested
    signal renameRequested

    objectName: "recipientRow"
    keyText: root.shortKey
    chosen: root.isChosen
    onChosenByUser: chosen => root.book.setChosen(root.index, chosen)

    IconButton {
        objectName: "renameRecipientButton"
        iconName: "pencil"
        iconSize: 14
        color: Theme.textMuted
        text: qsTr("Change the name of %1").arg(root.name)
        onClicked: root.renameRequested()
    }
    IconButton {
        objectName: "removeRecipientButton"
        iconName: "trash-2"
        iconSize: 14
        color: Theme.textMuted
        text: qsTr("Remove %1").arg(root.name)
        onClicked: root.removeRequested()
    }
}
