// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Cipherscope.Components

/** Text of fixed width that can be selected and copied, not changed. */
TextEdit {
    id: root

    readOnly: true
    selectByMouse: true
    selectByKeyboard: true
    wrapMode: TextEdit.WrapAnywhere
    textFormat: TextEdit.PlainText
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font.family: Theme.monospace
    font.pixelSize: Theme.fontNormal
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
