// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Crosscheck

/** How far a check is. */
ColumnLayout {
    id: root

    required property CrosscheckPageModel model

    spacing: Theme.spacingS

    Label {
        objectName: "progressLabel"
        text: root.model.progressText
        color: Theme.textMuted
        Layout.fillWidth: true
    }
    ThinProgress {
        objectName: "checkProgressBar"
        value: root.model.progress
        Layout.fillWidth: true
    }
}
