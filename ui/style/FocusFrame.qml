// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

/** What shows that the control under it has the keyboard. */
T.Control {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -3
    visible: root.shown
    focusPolicy: Qt.NoFocus
    background: Rectangle {
        radius: 8
        color: "transparent"
        border.width: 2
        border.color: root.palette.highlight
    }
}
