// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The parts of an IV that has parts, and the way from a nonce to such an IV. */
RowLayout {
    id: root

    required property CipherInputs inputs

    visible: root.inputs.hasIv && (root.inputs.ivParts || root.inputs.nonceAlone)
    spacing: Theme.spacingM

    Label {
        objectName: "ivParts"
        text: root.inputs.nonceAlone ? qsTr("This is a nonce alone; the kernel wants it inside a block.") : root.inputs.ivParts
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
    Button {
        objectName: "buildIvButton"
        visible: root.inputs.nonceAlone
        text: qsTr("Build the IV")
        font.pixelSize: Theme.fontSmall
        onClicked: root.inputs.buildIvFromNonce()
    }
}
