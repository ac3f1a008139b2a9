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

    spacing: Theme.spacingM

    PassphraseField {
        id: first
        model: root.model
        Layout.fillWidth: true
    }
    PassphraseField {
        model: root.model
        isRepetition: true
        onAccepted: if (root.model.ready) root.accepted()
        Layout.fillWidth: true
    }
}
