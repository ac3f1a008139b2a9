// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The IV, whole or part by part, and what the cipher makes of it. */
ColumnLayout {
    id: root

    required property CipherInputs inputs
    required property string rule
    readonly property IvPartsModel parts: root.inputs.ivParts
    signal fileRequested(field: BytesField)

    visible: root.inputs.hasIv
    spacing: Theme.spacingM

    BytesInput {
        objectName: "iv"
        visible: !root.parts.used
        field: root.inputs.iv
        problem: root.inputs.ivProblem
        label: qsTr("IV")
        rule: root.rule
        random: true
        onRandomRequested: root.inputs.randomizeIv()
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
    IvPartFields {
        visible: root.parts.used
        parts: root.parts
        onFileRequested: field => root.fileRequested(field)
        Layout.fillWidth: true
    }
    IvHelp {
        visible: root.inputs.nonceAlone && !root.parts.used
        inputs: root.inputs
        Layout.fillWidth: true
    }
    IvStrip {
        segments: root.parts.segments
        Layout.fillWidth: true
    }
    SegmentedControl {
        visible: root.parts.offered
        name: qsTr("How the IV is given")
        value: root.parts.used ? "ivParts" : "ivWhole"
        options: [{value: "ivParts", text: qsTr("IV by its parts")}, {value: "ivWhole", text: qsTr("IV as a whole")}]
        onChosen: value => root.parts.used = value === "ivParts"
    }
}
