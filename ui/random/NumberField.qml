// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A label and a number that can be typed or stepped. */
RowLayout {
    id: root

    required property string label
    required property int value
    property int from: 1
    property int to: 1000
    signal changed(value: int)

    spacing: Theme.spacingM

    Label {
        text: root.label
        color: Theme.text
    }
    SpinBox {
        id: box
        objectName: "%1Box".arg(root.objectName)
        from: root.from
        to: root.to
        value: root.value
        editable: true
        Accessible.name: root.label
        onValueModified: root.changed(box.value)
    }
}
