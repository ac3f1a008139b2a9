// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** One of a few options, in a list that opens. `options`: objects with `value` and `text`. */
ComboBox {
    id: root

    required property string name
    required property var options
    required property var value
    readonly property int valueIndex: root.options.findIndex(option => option.value === root.value)
    signal chosen(value: var)

    model: root.options
    textRole: "text"
    valueRole: "value"
    currentIndex: root.valueIndex
    font.pixelSize: Theme.fontSmall
    Accessible.name: root.name
    onModelChanged: root.currentIndex = Qt.binding(() => root.valueIndex) // Which a new list has set to 0.
    onActivated: index => {
        root.chosen(root.options[index].value);
        root.currentIndex = Qt.binding(() => root.valueIndex); // The choice may have been refused.
    }
}
