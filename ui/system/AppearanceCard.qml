// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** Light or dark. */
Card {
    id: root

    required property SystemPageModel model

    title: qsTr("Appearance")

    SegmentedControl {
        objectName: "themeSwitch"
        name: qsTr("Appearance")
        options: [
            {value: "system", text: qsTr("Desktop"), iconName: "monitor"},
            {value: "light", text: qsTr("Light"), iconName: "sun"},
            {value: "dark", text: qsTr("Dark"), iconName: "moon"}
        ]
        value: root.model.theme
        onChosen: value => root.model.themeRequested(value)
        Layout.fillWidth: true
    }
}
