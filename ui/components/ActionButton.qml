// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A button with a text and room around it. */
Button {
    id: root

    leftPadding: Theme.spacingM + Theme.spacingS
    rightPadding: Theme.spacingM + Theme.spacingS
    implicitHeight: Theme.rowHeight
}
