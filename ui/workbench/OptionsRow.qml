// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** What else a cipher of this kind wants: a tag's length, or a padding. */
RowLayout {
    id: root

    required property CipherInputs inputs
    required property string tagRule
    readonly property var paddings: [{value: true, text: qsTr("PKCS #7")}, {value: false, text: qsTr("None")}]

    visible: root.inputs.hasTag || root.inputs.hasPadding
    spacing: Theme.spacingM

    Label {
        text: root.inputs.hasTag ? qsTr("Tag length") : qsTr("Padding")
        color: Theme.text
        font.weight: Font.DemiBold
    }
    Label {
        text: root.inputs.hasTag ? root.tagRule : qsTr("fills the last block")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    ChoiceBox {
        objectName: "tagSizeBox"
        visible: root.inputs.hasTag
        name: qsTr("Tag length")
        options: root.inputs.tagOptions
        value: root.inputs.tagSize
        onChosen: value => root.inputs.tagSize = value
    }
    ChoiceBox {
        objectName: "paddingBox"
        visible: root.inputs.hasPadding
        name: qsTr("Padding")
        options: root.paddings
        value: root.inputs.padded
        onChosen: value => root.inputs.padded = value
    }
}
