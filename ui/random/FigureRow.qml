// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A figure, and what it would be of random bytes. */
RowLayout {
    id: root

    required property string label
    required property string value
    required property string ideal
    required property string kind

    spacing: Theme.spacingM
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2, %3").arg(root.label).arg(root.value).arg(root.ideal)

    Label {
        text: root.label
        color: Theme.textMuted
        elide: Text.ElideRight
        Accessible.ignored: true
        Layout.preferredWidth: Theme.fontNormal * 9.5
    }
    Label {
        text: root.value
        color: root.kind ? Theme.kindColor(root.kind) : Theme.text
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        Accessible.ignored: true
        Layout.preferredWidth: Theme.fontNormal * 8.5
    }
    Label {
        text: root.ideal
        color: root.kind ? Theme.kindColor(root.kind) : Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.WordWrap
        Accessible.ignored: true
        Layout.fillWidth: true
    }
}
