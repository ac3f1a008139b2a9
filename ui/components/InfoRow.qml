// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A fact: its name, its value, and, below, what it means. */
RowLayout {
    id: root

    required property string label
    required property string value
    property string explanation
    property int labelWidth: 150

    spacing: Theme.spacingL
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + ": " + root.value

    Label {
        text: root.label
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.preferredWidth: root.labelWidth
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        MonoText {
            text: root.value
            wrapMode: TextEdit.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            text: root.explanation
            visible: root.explanation
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
