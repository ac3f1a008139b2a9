// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench
import Cipherscope.Random

/** The values that were drawn, and what can be done with them. */
ColumnLayout {
    id: root

    required property RandomValues values
    readonly property int lines: root.values.text.split("\n").length

    spacing: Theme.spacingM

    TextBox {
        objectName: "valuesText"
        name: qsTr("Values")
        readOnly: true
        text: root.values.text
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.fontSmall * Math.min(12, Math.max(4, 2 + 1.4 * root.lines))
    }
    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Button {
            objectName: "copyValuesButton"
            text: qsTr("Copy")
            icon.source: "qrc:/icons/copy.svg"
            onClicked: root.values.copy()
        }
        Switch {
            objectName: "clearClipboardSwitch"
            text: qsTr("Clear the clipboard after a minute")
            checked: root.values.clearsClipboard
            font.pixelSize: Theme.fontSmall
            onToggled: root.values.clearsClipboard = checked
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "clearValuesButton"
            iconName: "trash-2"
            text: qsTr("Forget these values")
            onClicked: root.values.clear()
        }
    }
    Label {
        objectName: "clipboardNote"
        visible: root.values.onClipboard
        text: qsTr("On the clipboard for a minute, unless you copy something else before.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
