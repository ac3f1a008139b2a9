// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** Numbers with commas between them. */
TextField {
    id: root

    required property string name

    width: Theme.fontNormal * 14
    maximumLength: 200
    font.pixelSize: Theme.fontSmall
    selectByMouse: true
    Accessible.name: root.name
    ToolTip.visible: root.hovered
    ToolTip.text: root.name
}
