// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** A new passphrase: its field, its strength as it is typed, its repetition, and one of words for those who want it. */
ColumnLayout {
    id: root

    required property PassphraseModel model
    /** Return was pressed, and the passphrase is ready. */
    signal accepted

    function focusField() {
        first.focusField();
    }
    function take(text: string) {
        first.setText(text);
        second.setText(text);
        root.model.dismissSuggestion();
    }

    spacing: Theme.spacingM

    RowLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        PassphraseField {
            id: first
            model: root.model
            onAccepted: second.focusField()
            Layout.fillWidth: true
        }
        Button {
            objectName: "suggestButton"
            text: qsTr("Suggest")
            icon.source: "qrc:/icons/dices.svg"
            Accessible.description: qsTr("Shows a passphrase of random words")
            onClicked: root.model.suggest()
            Layout.alignment: Qt.AlignTop
        }
    }
    SuggestionCard {
        model: root.model
        onTaken: text => root.take(text)
        Layout.fillWidth: true
    }
    StrengthBar {
        model: root.model
        Layout.fillWidth: true
    }
    PassphraseField {
        id: second
        model: root.model
        isRepetition: true
        shown: first.shown
        onAccepted: if (root.model.ready) root.accepted()
        Layout.fillWidth: true
    }
    RepetitionLine {
        model: root.model
        Layout.fillWidth: true
    }
}
