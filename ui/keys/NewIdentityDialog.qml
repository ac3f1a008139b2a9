// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Makes new keys: their name, their kind where there is a choice, and the passphrase that locks them. */
KeyDialog {
    id: root

    required property IdentitiesModel model
    property bool postQuantum: false
    readonly property string nameProblem: nameField.text ? root.model.nameProblem(nameField.text) : ""

    objectName: "newIdentityDialog"
    title: qsTr("New identity")
    acceptText: qsTr("Create")
    acceptName: "createIdentityButton"
    acceptEnabled: nameField.text && !root.nameProblem && root.model.newPassphrase.ready
    busy: root.model.busy
    onOpened: nameField.forceActiveFocus()
    onClosed: {
        nameField.clear();
        root.model.newPassphrase.clear();
    }
    onSubmitted: root.model.create(nameField.text, root.postQuantum)

    Connections {
        target: root.model
        function onSucceeded() {
            root.close();
        }
    }
    Label {
        text: qsTr("Others encrypt to its public key. Its secret key opens what they sent, and is kept on this computer, locked with a passphrase.")
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    TextField {
        id: nameField
        objectName: "identityNameField"
        placeholderText: qsTr("Name: laptop, work…")
        maximumLength: 100
        Layout.fillWidth: true
        Accessible.name: qsTr("Name of the identity")
    }
    ProblemLine {
        objectName: "identityNameProblem"
        text: root.nameProblem
    }
    SegmentedControl {
        visible: root.model.postQuantumAvailable
        name: qsTr("Kind of key")
        value: root.postQuantum ? "pq" : "x25519"
        options: [{value: "x25519", text: qsTr("X25519")}, {value: "pq", text: qsTr("Post-quantum")}]
        onChosen: value => root.postQuantum = value === "pq"
        Layout.fillWidth: true
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
