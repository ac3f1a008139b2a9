// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** "Answers: sha256, sha512": algorithm names behind a word. Nothing without names. */
RowLayout {
    id: root

    required property string label
    required property string names

    visible: root.names
    spacing: Theme.spacingM

    Label {
        text: root.label
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        Layout.alignment: Qt.AlignTop
    }
    MonoText {
        text: root.names
        wrapMode: TextEdit.Wrap
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        Layout.fillWidth: true
    }
}
