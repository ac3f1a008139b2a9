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
    /** Whether it can be read. */
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
            root.shown = false;
        }
    }
    TextField {
        id: field
        objectName: root.isRepetition ? "repetitionField" : "passphraseField"
        echoMode: root.shown ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 1000
        placeholderText: root.name
        rightPadding: revealButton.visible ? revealButton.width + Theme.spacingS : Theme.spacingM
        Layout.fillWidth: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        Accessible.passwordEdit: true
        Keys.onPressed: event => {
            capsLockWatch.pressed(event.key, event.text, event.modifiers);
            event.accepted = false;
        }
        onTextChanged: root.isRepetition ? root.model.repeated(text) : root.model.typed(text)
        onAccepted: root.accepted()

        IconButton {
            id: revealButton
            objectName: "revealButton"
            visible: !root.isRepetition
            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            height: parent.height - 4
            iconName: root.shown ? "eye-off" : "eye"
            iconSize: 16
            text: root.shown ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
            onClicked: root.shown = !root.shown
        }
    }
    ProblemLine {
        objectName: root.isRepetition ? "repetitionCapsLockWarning" : "capsLockWarning"
        text: capsLockWatch.on && field.activeFocus ? qsTr("Caps lock is on.") : ""
        kind: "warning"
    }
    ProblemLine {
        objectName: "passphraseError"
        text: root.isRepetition ? "" : root.model.error
    }
}
