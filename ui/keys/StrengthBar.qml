// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** How hard a new passphrase is to guess: five steps, and what that means. */
ColumnLayout {
    id: root

    required property PassphraseModel model
    readonly property int level: root.model.strengthLevel
    readonly property color ink: Theme.kindColor(["bad", "bad", "warning", "good", "good"][Math.max(0, root.level)])

    objectName: "strengthBar"
    spacing: Theme.spacingS
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.model.strengthText || qsTr("Strength of the passphrase")

    RowLayout {
        spacing: 3
        Layout.fillWidth: true

        Repeater {
            model: 5
            delegate: Rectangle {
                required property int index

                implicitHeight: 4
                radius: 2
                color: index <= root.level ? root.ink : Theme.border
                Layout.fillWidth: true
            }
        }
    }
    Label {
        objectName: "strengthText"
        text: root.model.strengthText || qsTr("Long is better than complicated: several words, for instance.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
