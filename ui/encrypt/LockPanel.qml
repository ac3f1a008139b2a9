// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt
import Cipherscope.Keys

/** With what files are locked, and where the locked ones go. */
ScrollArea {
    id: root

    required property EncryptPageModel model
    readonly property LockSettings settings: root.model.locking
    readonly property bool usesPassphrase: root.settings.method === LockSettings.Passphrase
    signal folderRequested

    SegmentedControl {
        objectName: "methodTabs"
        name: qsTr("Lock with")
        value: root.usesPassphrase ? "passphrase" : "recipients"
        options: [
            {value: "passphrase", text: qsTr("Passphrase"), iconName: "type"},
            {value: "recipients", text: qsTr("Keys"), iconName: "key-round"}
        ]
        onChosen: value => root.settings.method = value === "passphrase" ? LockSettings.Passphrase : LockSettings.Recipients
        Layout.fillWidth: true
    }
    NewPassphrase {
        objectName: "newPassphrase"
        visible: root.usesPassphrase
        model: root.settings.passphrase
        onAccepted: root.model.lock()
        Layout.fillWidth: true
    }
    RecipientPicker {
        objectName: "recipientPicker"
        visible: !root.usesPassphrase
        model: root.model.keyring
        Layout.fillWidth: true
    }
    DestinationRow {
        destination: root.model.destination
        onFolderRequested: root.folderRequested()
        Layout.fillWidth: true
    }
    OptionSwitch {
        objectName: "armorSwitch"
        enabled: !root.settings.forOpenSsl
        text: qsTr("As text, for mail and chat")
        explanation: qsTr("A third larger: age's ASCII armor.")
        checked: root.settings.armored && !root.settings.forOpenSsl
        onToggled: checked => root.settings.armored = checked
        Layout.fillWidth: true
    }
    OptionSwitch {
        objectName: "deleteOriginalSwitch"
        enabled: !root.settings.forOpenSsl
        text: qsTr("Delete the originals")
        explanation: qsTr("Each only after its locked file has been read back and found right.")
        checked: root.settings.deleteOriginal && !root.settings.forOpenSsl
        onToggled: checked => root.settings.deleteOriginal = checked
        Layout.fillWidth: true
    }
    OptionSwitch {
        objectName: "forOpenSslSwitch"
        visible: root.usesPassphrase
        text: qsTr("For programs with OpenSSL only")
        explanation: qsTr("A file of openssl enc instead of age: not authenticated.")
        checked: root.settings.forOpenSsl
        onToggled: checked => root.settings.forOpenSsl = checked
        Layout.fillWidth: true
    }
    OpenSslOptions {
        visible: root.settings.forOpenSsl
        settings: root.settings.openSsl
        explanation: qsTr("Nobody will notice if such a file is changed. Whoever opens it needs these, too:")
        Layout.fillWidth: true
    }
}
