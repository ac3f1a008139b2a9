// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Adds someone to the address book: a pasted key, judged as it is typed, with a name. */
ColumnLayout {
    id: root

    required property AddressBookModel model
    readonly property bool ready: keyField.text && !problem.text

    function submit() {
        if (root.ready) root.model.add(nameField.text, keyField.text);
    }

    spacing: Theme.spacingS

    Connections {
        target: root.model
        function onAdded() {
            nameField.clear();
            keyField.clear();
        }
    }
    TextField {
        id: keyField
        objectName: "newKeyField"
        placeholderText: qsTr("Paste a public key: age1…")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        font.family: text ? Theme.monospace : nameField.font.family
        Layout.fillWidth: true
        Accessible.name: qsTr("Public key to add")
        onAccepted: nameField.forceActiveFocus()
    }
    RowLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        TextField {
            id: nameField
            objectName: "newNameField"
            placeholderText: qsTr("Whose key is it?")
            maximumLength: 60
            Layout.fillWidth: true
            Accessible.name: qsTr("Name for the key")
            onAccepted: root.submit()
        }
        Button {
            objectName: "addKeyButton"
            enabled: root.ready
            text: qsTr("Add")
            icon.source: "qrc:/icons/user-plus.svg"
            onClicked: root.submit()
        }
    }
    ProblemLine {
        id: problem
        objectName: "newKeyProblem"
        text: root.model.keyProblem(keyField.text)
    }
}
