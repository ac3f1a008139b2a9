// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The way from a nonce to an IV around it. */
RowLayout {
    id: root

    required property CipherInputs inputs

    spacing: Theme.spacingM

    Label {
        text: qsTr("This is a nonce alone; the kernel wants it inside a block.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Button {
        objectName: "buildIvButton"
        text: qsTr("Build the IV")
        font.pixelSize: Theme.fontSmall
        onClicked: root.inputs.buildIvFromNonce()
    }
}
