// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** A line for a passphrase: dots, unless the user looks; below it, a warning of caps lock and what is wrong. */
ColumnLayout {
    id: root

    required property PassphraseModel model
    /** The second field of a new passphrase. */
    property bool isRepetition: false
    property string name: root.isRepetition ? qsTr("Repeat the passphrase") : qsTr("Passphrase")
    /** Whether it can be read, in both fields of a new one. */
    property bool shown: false
    readonly property alias text: field.text
    readonly property alias capsLock: capsLockWatch.on
    /** Return was pressed. */
    signal accepted

    function focusField() {
        field.forceActiveFocus();
    }
    function setText(text: string) {
        field.text = text;
    }

    spacing: Theme.spacingS

    CapsLockWatch { id: capsLockWatch }
    Connections {
        target: root.model
        function onCleared() {
            field.clear();
        }
    }
    RowLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        TextField {
            id: field
            objectName: root.isRepetition ? "repetitionField" : "passphraseField"
            echoMode: root.shown ? TextInput.Normal : TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            maximumLength: 1000
            placeholderText: root.name
            font.family: root.shown ? Theme.monospace : Qt.application.font.family
            Layout.fillWidth: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name
            Keys.onPressed: event => {
                capsLockWatch.pressed(event.key, event.text, event.modifiers);
                event.accepted = false;
            }
            onTextChanged: root.isRepetition ? root.model.repeated(text) : root.model.typed(text)
            onAccepted: root.accepted()
        }
        IconButton {
            objectName: root.isRepetition ? "revealRepetitionButton" : "revealButton"
            iconName: root.shown ? "eye-off" : "eye"
            text: root.shown ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
            onClicked: root.shown = !root.shown
        }
    }
    Label {
        objectName: "capsLockWarning"
        visible: capsLockWatch.on && field.activeFocus
        text: qsTr("Caps lock is on.")
        color: Theme.warning
        font.pixelSize: Theme.fontSmall
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Label {
        objectName: "passphraseError"
        visible: text && !root.isRepetition
        text: root.model.error
        textFormat: Text.PlainText
        color: Theme.bad
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
