// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** A switch and, below it, what it means. */
ColumnLayout {
    id: root

    required property string text
    required property string explanation
    required property bool checked
    signal toggled(checked: bool)

    spacing: 0
    opacity: root.enabled ? 1 : 0.4

    Switch {
        id: control
        objectName: root.objectName + "Control"
        padding: 0
        text: root.text
        checked: root.checked
        onToggled: root.toggled(control.checked)
        Accessible.description: root.explanation
        Layout.fillWidth: true
    }
    Label {
        text: root.explanation
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.leftMargin: control.indicator.width + control.spacing
        Layout.fillWidth: true
    }
}
