// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt
import Cipherscope.Keys

/** With what files are unlocked, and where the plain ones go. */
ScrollArea {
    id: root

    required property EncryptPageModel model
    readonly property UnlockSettings settings: root.model.unlocking
    signal folderRequested

    Connections {
        target: root.settings.passphrase
        function onErrorChanged() {
            if (root.settings.passphrase.error) field.focusField();
        }
    }
    PassphraseField {
        id: field
        objectName: "unlockPassphrase"
        visible: root.settings.wantsPassphrase
        model: root.settings.passphrase
        onAccepted: root.model.unlock()
        Layout.fillWidth: true
    }
    OptionSwitch {
        objectName: "workFactorSwitch"
        visible: root.settings.workFactorText
        text: qsTr("Allow it")
        explanation: root.settings.workFactorText
        checked: root.settings.allowWorkFactor
        onToggled: checked => root.settings.allowWorkFactor = checked
        Layout.fillWidth: true
    }
    OpenSslOptions {
        visible: root.settings.hasOpenSsl
        settings: root.settings.openSsl
        explanation: qsTr("Nothing in such a file shows whether it was changed. Give what it was made with:")
        Layout.fillWidth: true
    }
    IdentityPicker {
        objectName: "identityPicker"
        visible: root.settings.wantsIdentity
        model: root.model.keyring.identities
        Layout.fillWidth: true
    }
    DestinationRow {
        destination: root.model.destination
        onFolderRequested: root.folderRequested()
        Layout.fillWidth: true
    }
    OptionSwitch {
        objectName: "deleteLockedSwitch"
        text: qsTr("Delete the locked files")
        explanation: root.settings.hasOpenSsl ? qsTr("Each only after its plain file has been read back and found right. Those of openssl enc are kept.") : qsTr("Each only after its plain file has been read back and found right.")
        checked: root.settings.deleteOriginal
        onToggled: checked => root.settings.deleteOriginal = checked
        Layout.fillWidth: true
    }
}
