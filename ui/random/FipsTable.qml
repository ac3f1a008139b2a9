// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** The tests of FIPS 140-2, as rngtest makes them. */
ColumnLayout {
    id: root

    required property ObservationModel seen

    spacing: Theme.spacingS

    Label {
        text: qsTr("Tests of FIPS 140-2")
        color: Theme.text
        font.weight: Font.DemiBold
        Layout.topMargin: Theme.spacingS
    }
    Flow {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Repeater {
            model: root.seen.fipsTests
            delegate: Badge {
                required property var modelData

                objectName: "fipsBadge"
                kind: modelData.kind
                text: qsTr("%1: %2").arg(modelData.label).arg(modelData.value)
            }
        }
    }
    Label {
        objectName: "fipsSummary"
        text: root.seen.fipsSummary
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
