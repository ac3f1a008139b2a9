// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Hash

/** A line for a secret: dots, unless the user looks. */
LineField {
    id: root

    property bool shown: false

    objectName: "keyField"
    echoMode: root.shown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    rightPadding: showButton.width + Theme.spacingM
    Accessible.name: qsTr("Key")
    onVisibleChanged: root.clear()

    Button {
        id: showButton
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        flat: true
        text: root.shown ? qsTr("Hide") : qsTr("Show")
        font.pixelSize: Theme.fontSmall
        Accessible.name: root.shown ? qsTr("Hide the key") : qsTr("Show the key")
        onClicked: root.shown = !root.shown
    }
}
