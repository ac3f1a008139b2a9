// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** How far the run is, how fast the point is that is being measured, and how to stop. */
Card {
    id: root

    required property BenchmarkPageModel model

    objectName: "runningCard"

    RowLayout {
        spacing: Theme.spacingL
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.spacingS
            Layout.fillWidth: true

            RowLayout {
                Label {
                    objectName: "progressText"
                    text: root.model.progressText
                    color: Theme.text
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
                Label {
                    text: root.model.timeLeft
                    color: Theme.textMuted
                }
            }
            ThinProgress {
                value: root.model.progress
                Layout.fillWidth: true
            }
        }
        Sparkline {
            points: root.model.rates
            capacity: 300
            color: Theme.accent
            Layout.preferredWidth: 120
            Layout.preferredHeight: 28
        }
        Label {
            text: root.model.rate
            font.family: Theme.monospace
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.fontNormal * 6
            Accessible.name: qsTr("Throughput: %1").arg(text)
        }
        ActionButton {
            objectName: "cancelButton"
            text: qsTr("Stop")
            icon.source: "qrc:/icons/square.svg"
            onClicked: root.model.cancel()
        }
    }
}
