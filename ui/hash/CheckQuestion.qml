// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** What only the user can decide before anything is read. */
Banner {
    id: root

    required property ChecksumCheck check
    readonly property int stage: root.check.stage

    objectName: "checkQuestion"
    visible: root.check.question
    kind: root.stage === ChecksumCheck.AskingAlgorithm ? "accent" : "warning"
    text: root.check.question

    ActionButton {
        objectName: "includeOutsideButton"
        visible: root.stage === ChecksumCheck.AskingOutside
        text: qsTr("Read them")
        onClicked: root.check.includeOutside(true)
    }
    ActionButton {
        objectName: "leaveOutsideButton"
        visible: root.stage === ChecksumCheck.AskingOutside
        text: qsTr("Leave them out")
        highlighted: true
        onClicked: root.check.includeOutside(false)
    }
    ActionButton {
        objectName: "acceptHugeButton"
        visible: root.stage === ChecksumCheck.AskingHuge
        text: qsTr("Start")
        highlighted: true
        onClicked: root.check.acceptHuge()
    }
    ActionButton {
        visible: root.stage === ChecksumCheck.AskingHuge
        text: qsTr("Cancel")
        onClicked: root.check.cancel()
    }
}
