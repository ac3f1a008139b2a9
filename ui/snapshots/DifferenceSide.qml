// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Snapshots

/** A driver of one side and what is known of it; a dash if that side has none. */
ColumnLayout {
    id: root

    required property string driver
    required property string text

    spacing: 2
    Layout.preferredWidth: 5
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop

    Label {
        text: root.driver || "–"
        textFormat: Text.PlainText
        color: root.driver ? Theme.text : Theme.textMuted
        font.family: Theme.monospace
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Label {
        visible: root.text
        text: root.text
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
