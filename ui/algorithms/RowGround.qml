// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Cipherscope.Components

/**
 * What lies under a row. Opaque even where it has the list's own colour: the software renderer collects what is to be drawn
 * again piece by piece, and its time grows with the square of the texts that lie on no opaque ground.
 */
Rectangle {
    required property bool selected
    required property bool hovered

    color: selected ? Theme.selection : hovered ? Theme.surfaceRaised : Theme.surface
}
