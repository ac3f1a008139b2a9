// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** The button that starts, with what is missing until it can. */
ColumnLayout {
    id: root

    required property string text
    required property string hint
    required property bool ready
    required property bool busy
    required property string iconName
    signal clicked

    spacing: Theme.spacingS

    Label {
        objectName: "setupHint"
        visible: text
        text: root.busy ? qsTr("Preparing…") : root.hint
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ActionButton {
        objectName: "setupButton"
        text: root.text
        icon.source: "qrc:/icons/%1.svg".arg(root.iconName)
        highlighted: true
        enabled: root.ready && !root.busy
        onClicked: root.clicked()
        Layout.fillWidth: true
    }
}
