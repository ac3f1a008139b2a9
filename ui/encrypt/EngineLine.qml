// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** Which engine computes, and why it is not the kernel where it is not. */
RowLayout {
    id: root

    required property PayloadEngine engine

    spacing: Theme.spacingM
    visible: root.engine.text

    AppIcon {
        name: "cpu"
        size: 14
        color: Theme.textMuted
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }
    Label {
        objectName: "engineText"
        text: root.engine.reason ? qsTr("%1. %2").arg(root.engine.text).arg(root.engine.reason) : root.engine.text
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
