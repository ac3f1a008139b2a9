// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** To whom to encrypt: people of the address book, and oneself. */
ColumnLayout {
    id: root

    required property KeyringModel model
    readonly property AddressBookModel book: root.model.addressBook
    readonly property IdentitiesModel identities: root.model.identities

    spacing: Theme.spacingM
    Component.onCompleted: root.model.load()

    AddressBookDialogs {
        id: dialogs
        model: root.book
    }
    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Label {
            text: qsTr("Who is to be able to open it?")
            color: Theme.textMuted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Button {
            objectName: "importRecipientsButton"
            flat: true
            text: qsTr("From a file…")
            icon.source: "qrc:/icons/folder-open.svg"
            onClicked: dialogs.importFile()
        }
    }
    AddRecipient {
        model: root.book
        Layout.fillWidth: true
    }
    Label {
        objectName: "nobodyText"
        visible: root.book.count + root.identities.count === 0
        text: qsTr("Nobody is here yet. Others send you their public key, which begins with “age1”; it is no secret.")
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: root.book.count + root.identities.count > 0
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.identities
            delegate: OwnRecipientRow {
                identities: root.identities
                Layout.fillWidth: true
            }
        }
        Repeater {
            model: root.book
            delegate: RecipientRow {
                book: root.book
                onRemoveRequested: dialogs.remove(index, name)
                onRenameRequested: dialogs.rename(index, name, note)
                Layout.fillWidth: true
            }
        }
    }
    ProblemLine {
        objectName: "addressBookProblem"
        text: root.book.fileProblem
        kind: "warning"
    }
    ProblemLine {
        objectName: "chosenProblem"
        text: root.model.problem
    }
    ProblemLine {
        objectName: "chosenText"
        text: root.model.problem ? "" : root.model.chosenText
        kind: "neutral"
    }
    MessageBanner {
        objectName: "addressBookMessage"
        text: root.book.message
        failed: root.book.failed
        onDismissed: root.book.clearMessage()
        Layout.fillWidth: true
    }
}
