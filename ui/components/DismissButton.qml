// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components

/** Takes a banner away. */
IconButton {
    id: root

    objectName: "dismissButton"
    iconName: "x"
    iconSize: 14
    text: qsTr("Dismiss")
}
