// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Locks an identity with another passphrase. */
KeyDialog {
    id: root

    required property IdentitiesModel model
    property int row: -1

    function ask(row: int) {
        root.row = row;
        root.open();
    }

    objectName: "changePassphraseDialog"
    title: qsTr("Change the passphrase")
    acceptText: qsTr("Change")
    acceptName: "changePassphraseButton"
    acceptEnabled: root.model.passphrase.ready && root.model.newPassphrase.ready
    busy: root.model.busy
    onOpened: old.focusField()
    onClosed: {
        root.model.passphrase.clear();
        root.model.newPassphrase.clear();
    }
    onSubmitted: root.model.changePassphrase(root.row)

    Connections {
        target: root.model
        function onSucceeded() {
            root.close();
        }
    }
    Label {
        text: qsTr("Until now")
        color: Theme.textMuted
    }
    PassphraseField {
        id: old
        model: root.model.passphrase
        name: qsTr("Passphrase until now")
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("From now on")
        color: Theme.textMuted
    }
    NewPassphrase {
        model: root.model.newPassphrase
        onAccepted: root.submit()
        Layout.fillWidth: true
    }
    ProblemLine {
        text: root.model.failed ? root.model.message : ""
    }
}
