// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** ccm's L, or chacha20's block counter, and the nonce. */
ColumnLayout {
    id: root

    required property IvPartsModel parts
    signal fileRequested(field: BytesField)

    spacing: Theme.spacingM

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Label {
            text: root.parts.ccm ? qsTr("L") : qsTr("Block counter")
            color: Theme.text
            font.weight: Font.DemiBold
        }
        Label {
            text: root.parts.ccm ? qsTr("bytes that count the message's length") : root.parts.counterRule
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ChoiceBox {
            objectName: "ccmLengthBox"
            visible: root.parts.ccm
            name: qsTr("L, the bytes that count the message's length")
            options: root.parts.lengthSizes
            value: root.parts.lengthSize
            onChosen: value => root.parts.lengthSize = value
        }
        TextField {
            objectName: "counterField"
            visible: !root.parts.ccm
            text: root.parts.counter
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 20
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            Accessible.name: qsTr("Block counter")
            Accessible.description: root.parts.counterRule
            onTextEdited: root.parts.counter = text
            Layout.preferredWidth: Theme.fontNormal * 12
        }
    }
    BytesInput {
        objectName: "nonce"
        field: root.parts.nonce
        problem: root.parts.problem
        label: qsTr("Nonce")
        rule: root.parts.nonceRule
        random: true
        onRandomRequested: root.parts.randomizeNonce()
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
}
