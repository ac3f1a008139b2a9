// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Hash

/** The hashes of which the digests of the question may be, to choose from. */
Flow {
    id: root

    required property ChecksumCheck check

    spacing: Theme.spacingM
    Accessible.role: Accessible.Grouping
    Accessible.name: root.check.question

    Repeater {
        model: root.check.candidates

        ActionButton {
            required property string modelData

            objectName: "%1Candidate".arg(modelData)
            text: modelData
            onClicked: root.check.chooseAlgorithm(modelData)
        }
    }
}
