// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A switch among the filters. */
Switch {
    id: root

    property string explanation

    padding: 0
    rightPadding: Theme.spacingM
    height: Theme.rowHeight * 0.8
    font.pixelSize: Theme.fontSmall
    ToolTip.visible: hovered
    ToolTip.text: root.explanation
    ToolTip.delay: 600
    Accessible.description: root.explanation
}
