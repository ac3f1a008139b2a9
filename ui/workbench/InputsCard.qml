// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** Everything that goes into the cipher, each with its rule beside it. */
Card {
    id: root

    required property WorkbenchPageModel model
    readonly property CipherInputs inputs: root.model.inputs
    signal fileRequested(field: BytesField)

    title: qsTr("What goes in")

    BytesInput {
        objectName: "key"
        field: root.inputs.key
        problem: root.inputs.keyProblem
        label: root.inputs.hasAuthKey ? qsTr("Encryption key") : qsTr("Key")
        rule: root.model.facts[0]?.value ?? ""
        secret: true
        serial: true
        random: true
        onRandomRequested: root.inputs.randomizeKey()
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
    BytesInput {
        objectName: "authKey"
        visible: root.inputs.hasAuthKey
        field: root.inputs.authKey
        label: qsTr("Authentication key")
        rule: qsTr("any size; as long as the digest is best")
        secret: true
        random: true
        onRandomRequested: root.inputs.randomizeAuthKey()
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
    IvInput {
        inputs: root.inputs
        rule: root.model.facts[1]?.value ?? ""
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
    BytesInput {
        objectName: "aad"
        visible: root.inputs.hasTag
        field: root.inputs.aad
        label: qsTr("Additional data")
        rule: root.model.facts[4]?.value ?? ""
        random: true
        onRandomRequested: root.inputs.randomizeAad()
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
    OptionsRow {
        inputs: root.inputs
        tagRule: root.model.facts[3]?.value ?? ""
        Layout.fillWidth: true
    }
    MessageInput {
        field: root.inputs.input
        rule: root.inputs.padsNow ? qsTr("any size: the padding fills its last block") : root.model.facts[2]?.value ?? ""
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
}
