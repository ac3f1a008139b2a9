// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** The line below the table: what the page waits for, what changed, or what one can do. */
RowLayout {
    id: root

    required property AlgorithmsPageModel model

    spacing: Theme.spacingM

    BusyIndicator {
        running: root.model.asking.busy
        visible: running
        Layout.preferredWidth: Theme.fontNormal * 1.3
        Layout.preferredHeight: Theme.fontNormal * 1.3
    }
    Label {
        objectName: "changeLine"
        text: root.model.asking.busy ? qsTr("Asking the kernel for %1; this may take a minute…").arg(
                                           root.model.asking.subject) : root.model.changeText || qsTr(
                                           "A tick marks the driver that a name gets. Enter shows its details, Ctrl+C copies the row.")
        color: root.model.changeText && !root.model.asking.busy ? Theme.good : Theme.textMuted
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
}
