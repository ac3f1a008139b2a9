// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components

/** A text in a row of the table. The row as a whole has the accessible name. */
Text {
    id: root

    height: parent?.height ?? 0
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    elide: Text.ElideRight
    color: Theme.text
    font.pixelSize: Theme.fontNormal
    visible: root.width > 0
    Accessible.ignored: true
}
