// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench
import Cipherscope.Random

/** What the chosen generator is given: a seed, and, for tests of DRBGs, entropy and additional input. */
Card {
    id: root

    required property RandomPageModel model
    readonly property RandomInputs inputs: root.model.inputs
    property bool open: false
    signal fileRequested(field: BytesField)

    visible: root.model.sources.kernelRng

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Heading { text: qsTr("Inputs") }
        Label {
            objectName: "inputsSummary"
            text: root.inputs.summary
            color: Theme.textMuted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Button {
            objectName: "inputsButton"
            flat: true
            text: root.open ? qsTr("Hide") : qsTr("Change")
            Accessible.name: root.open ? qsTr("Hide the seed") : qsTr("Change the seed")
            onClicked: root.open = !root.open
        }
    }
    ColumnLayout {
        visible: root.open
        spacing: Theme.spacingL
        Layout.fillWidth: true

        BytesInput {
            objectName: "seed"
            field: root.inputs.seed
            label: qsTr("Seed")
            rule: root.inputs.seedRule
            secret: true
            random: true
            onRandomRequested: root.inputs.randomSeed()
            onFileRequested: field => root.fileRequested(field)
            Layout.fillWidth: true
        }
        Label {
            objectName: "testEntropyNote"
            visible: text
            text: root.model.sources.testEntropyNote
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        BytesInput {
            objectName: "testEntropy"
            visible: root.model.sources.testEntropy
            field: root.inputs.testEntropy
            label: qsTr("Test entropy")
            rule: qsTr("entropy and nonce, up to 128 bytes, in place of the kernel's")
            onFileRequested: field => root.fileRequested(field)
            Layout.fillWidth: true
        }
        BytesInput {
            objectName: "additionalInput"
            visible: root.model.sources.testEntropy
            field: root.inputs.additionalInput
            label: qsTr("Additional input")
            rule: qsTr("for each call, up to 128 bytes")
            onFileRequested: field => root.fileRequested(field)
            Layout.fillWidth: true
        }
    }
}
