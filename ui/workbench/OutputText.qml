// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The output as a text: in base64, or as what it says. */
ColumnLayout {
    id: root

    required property CipherResult result
    required property string view

    spacing: Theme.spacingS

    TextBox {
        objectName: "outputText"
        visible: root.view === "base64" || root.result.text
        name: qsTr("Output")
        readOnly: true
        text: root.view === "base64" ? root.result.base64 : root.result.text
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.fontSmall * 9
    }
    Label {
        objectName: "outputTextNote"
        visible: text && (root.view === "text" || root.result.base64.length > 80000)
        text: root.result.textNote
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
