// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Benchmark
import Cipherscope.Components

/** The figures of what is under the pointer, beside it. */
Rectangle {
    id: root

    required property BenchmarkChart chart

    visible: root.chart.hoveredName
    x: Math.max(0, Math.min(root.chart.hoveredPlace.x + Theme.spacingL, root.chart.width - width))
    y: Math.max(0, root.chart.hoveredPlace.y - height - Theme.spacingM)
    width: column.implicitWidth + 2 * Theme.spacingM
    height: column.implicitHeight + 2 * Theme.spacingS
    radius: Theme.radius
    color: Theme.surfaceRaised
    border.color: Theme.border
    Accessible.role: Accessible.ToolTip
    Accessible.name: "%1, %2".arg(root.chart.hoveredName).arg(root.chart.hoveredText)

    Column {
        id: column
        x: Theme.spacingM
        y: Theme.spacingS

        Label {
            objectName: "hoveredName"
            text: root.chart.hoveredName
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Label {
            objectName: "hoveredText"
            text: root.chart.hoveredText
            font.pixelSize: Theme.fontSmall
            color: Theme.text
            Accessible.ignored: true
        }
    }
}
