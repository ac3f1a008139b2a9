// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The direction, the button that starts, and what hinders it. */
Card {
    id: root

    required property WorkbenchPageModel model
    readonly property CipherInputs inputs: root.model.inputs
    readonly property alias answer: banner
    readonly property list<string> modes: ["encrypt", "decrypt", "roundTrip"]

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        SegmentedControl {
            objectName: "modes"
            name: qsTr("What to do")
            value: root.modes[root.inputs.mode]
            options: [
                {value: "encrypt", text: qsTr("Encrypt")},
                {value: "decrypt", text: qsTr("Decrypt")},
                {value: "roundTrip", text: qsTr("Round trip")}
            ]
            onChosen: value => root.inputs.mode = root.modes.indexOf(value)
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "runButton"
            enabled: root.inputs.ready && root.model.ciphers.available && !root.model.running
            highlighted: true
            text: qsTr("Run")
            icon.source: "qrc:/icons/play.svg"
            Accessible.description: qsTr("Control and Return")
            onClicked: root.model.run()
        }
    }
    ProblemList {
        problems: root.inputs.problems
        Layout.fillWidth: true
    }
    Banner {
        id: banner
        objectName: "answer"
        visible: root.model.result.title
        kind: root.model.answerOutdated ? "neutral" : root.model.result.kind
        iconName: kind === "neutral" ? "info" : root.model.result.authenticationFailed ? "shield-x" : kind === "good" ? "circle-check" : "triangle-alert"
        text: root.model.result.title
        detail: root.model.answerOutdated ? qsTr("Of other inputs: run it again.") : root.model.result.detail
        Layout.fillWidth: true
    }
}
