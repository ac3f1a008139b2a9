// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/** Texts hold names of files and algorithms, which come from others: none of them is markup. */
T.Label {
    id: control

    color: control.palette.windowText
    textFormat: Text.PlainText
}
