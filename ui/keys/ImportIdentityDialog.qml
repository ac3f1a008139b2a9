// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Takes a file of secret keys over: with the passphrase that it has, or a new one for one that lies open. */
KeyDialog {
    id: root

    required property IdentitiesModel model
    readonly property bool isEncrypted: root.model.importIsEncrypted
    readonly property PassphraseModel passphrase: root.isEncrypted ? root.model.passphrase : root.model.newPassphrase
    readonly property string nameProblem: root.model.nameProblem(nameField.text)

    objectName: "importIdentityDialog"
    title: qsTr("Import an identity")
    acceptText: qsTr("Import")
    acceptName: "finishImportButton"
    acceptEnabled: !root.nameProblem && root.passphrase.ready
    busy: root.model.busy
    onOpened: nameField.text = root.model.importName
    onClosed: {
        root.passphrase.clear();
        root.model.cancelImport();
    }
    onSubmitted: root.model.finishImport(nameField.text)

    Connections {
        target: root.model
        function onSucceeded() {
            root.close();
        }
    }
    Label {
        text: root.isEncrypted ? qsTr("The file is locked. Its passphrase stays the same.")
                               : qsTr("The file is not locked. The copy that is kept here needs a passphrase.")
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    TextField {
        id: nameField
        objectName: "importNameField"
        maximumLength: 100
        Layout.fillWidth: true
        Accessible.name: qsTr("Name of the identity")
    }
    ProblemLine { text: root.nameProblem }
    PassphraseField {
        visible: root.isEncrypted
        model: root.model.passphrase
        onAccepted: root.submit()
        Layout.fillWidth: true
    }
    NewPassphrase {
        visible: !root.isEncrypted
        model: root.model.newPassphrase
        onAccepted: root.submit()
        Layout.fillWidth: true
    }
    ProblemLine {
        text: root.model.failed ? root.model.message : ""
    }
}
