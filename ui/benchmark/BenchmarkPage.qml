// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** How fast every driver is, beside the others, OpenSSL and earlier runs. */
FocusScope {
    id: root

    required property BenchmarkPageModel model
    readonly property bool hasRun: !root.model.view.empty

    objectName: "benchmarkPage"
    onVisibleChanged: if (visible) root.model.activate()
    Component.onCompleted: if (visible) root.model.activate()

    BenchmarkDialogs {
        id: dialogs
        model: root.model
    }
    PageHeader {
        id: header
        x: Theme.spacingL
        y: Theme.spacingL
        width: root.width - 2 * Theme.spacingL
        title: qsTr("Benchmark")
        subtitle: qsTr("How fast each driver is, beside the others and OpenSSL")

        IconButton {
            objectName: "openButton"
            text: qsTr("Open results")
            iconName: "folder-open"
            enabled: !root.model.running
            onClicked: dialogs.openRun()
        }
        IconButton {
            objectName: "saveButton"
            text: qsTr("Save the results as JSON or CSV")
            iconName: "save"
            enabled: root.hasRun
            onClicked: dialogs.saveRun()
        }
        IconButton {
            objectName: "saveChartButton"
            text: qsTr("Save the chart as PNG or SVG")
            iconName: "download"
            enabled: root.hasRun
            onClicked: dialogs.saveChart(chartCard.chart)
        }
    }
    ScrollArea {
        id: scroll
        objectName: "benchmarkScroll"
        anchors.fill: parent
        anchors.topMargin: header.y + header.height + Theme.spacingL

        Banner {
            objectName: "message"
            visible: root.model.message
            text: root.model.message
            kind: root.model.failed ? "bad" : "good"
            Layout.fillWidth: true

            DismissButton { onClicked: root.model.clearMessage() }
        }
        SetupCard {
            model: root.model
            Layout.fillWidth: true
        }
        RunningCard {
            visible: root.model.running
            model: root.model
            Layout.fillWidth: true
        }
        EmptyState {
            objectName: "emptyBenchmark"
            visible: !root.hasRun && !root.model.running
            iconName: "activity"
            title: qsTr("Nothing measured yet")
            text: qsTr("Press Measure: each driver gets messages of each size, one after another, as a program would send them. Results stay here until you delete them.")
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacingXL
        }
        RunBar {
            visible: root.hasRun || root.model.runs.length > 0
            model: root.model
            onRenameWanted: dialogs.rename()
            onRemoveWanted: dialogs.remove()
            Layout.fillWidth: true
        }
        ChartCard {
            id: chartCard
            visible: root.hasRun
            model: root.model
            Layout.fillWidth: true
        }
        SeriesCard {
            visible: root.hasRun
            view: root.model.view
            Layout.fillWidth: true
        }
    }
}
