// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** A choice of engine and what it means. */
ColumnLayout {
    id: root

    required property SystemPageModel model
    required property string name
    required property string text
    required property string explanation

    spacing: 0

    RadioButton {
        id: button
        text: root.text
        checked: root.model.engine === root.name
        padding: 0
        Accessible.description: root.explanation
        onClicked: root.model.engine = root.name
    }
    Label {
        text: root.explanation
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.leftMargin: button.indicator.width + button.spacing
        Layout.fillWidth: true
    }
}
