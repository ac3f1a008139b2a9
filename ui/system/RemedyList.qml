// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** Lines for an administrator, to copy. The program runs none of them. */
ColumnLayout {
    id: root

    required property SystemPageModel model
    required property var remedies

    visible: root.remedies.length > 0
    spacing: Theme.spacingS

    Label {
        text: qsTr("For an administrator to run; Cipherscope never does.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        font.italic: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.remedies
        delegate: RemedyLine {
            model: root.model
            Layout.fillWidth: true
        }
    }
}
