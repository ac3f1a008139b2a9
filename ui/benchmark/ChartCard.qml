// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** The chart, what it shows in a sentence, and what can be chosen of it. */
Card {
    id: root

    required property BenchmarkPageModel model
    readonly property BenchmarkView view: root.model.view
    readonly property BenchmarkChart chart: chartItem

    objectName: "chartCard"

    ChartChoices {
        view: root.view
        Layout.fillWidth: true
    }
    Label {
        objectName: "chartSummary"
        text: root.view.summary
        textFormat: Text.PlainText
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    BenchmarkChart {
        id: chartItem
        objectName: "chart"
        view: root.view
        palette: Theme.chart
        textColor: Theme.text
        mutedColor: Theme.textMuted
        gridColor: Theme.border
        surfaceColor: Theme.surface
        font.pixelSize: Theme.fontNormal
        Accessible.role: Accessible.Chart
        Accessible.name: root.view.summary
        Layout.fillWidth: true
        Layout.preferredHeight: root.view.kind === "ranking" ? Math.max(chartItem.wantedHeight, Theme.rowHeight * 2)
                                                             : Theme.fontNormal * 24

        HoverNote { chart: chartItem }
    }
    Label {
        visible: root.view.compares
        text: root.view.kind === "ranking" ? qsTr("Dotted: the run that it is compared with.") : qsTr(
                                                 "Dashed: the run that it is compared with.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    Label {
        objectName: "notCompared"
        visible: root.view.notCompared
        text: root.view.notCompared
        color: Theme.warning
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
