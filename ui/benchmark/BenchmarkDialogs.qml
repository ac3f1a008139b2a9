// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import Cipherscope.Benchmark
import Cipherscope.Components

/** The dialogs of the page, each made when it is first wanted. */
Item {
    id: root

    required property BenchmarkPageModel model
    property BenchmarkChart chart: null

    visible: false

    function openRun() {
        (open.instance() as FileDialog).open();
    }
    function saveRun() {
        (saveResults.instance() as FileDialog).open();
    }
    function saveChart(chart: BenchmarkChart) {
        root.chart = chart;
        (savePicture.instance() as FileDialog).open();
    }
    function rename() {
        (renameRun.instance() as Dialog).open();
    }
    function remove() {
        (removeRun.instance() as Dialog).open();
    }

    LazyObject {
        id: open

        FileDialog {
            objectName: "openRunDialog"
            title: qsTr("Open results that were saved as JSON")
            nameFilters: [qsTr("Results (*.json)"), qsTr("All files (*)")]
            onAccepted: root.model.openFile(selectedFile)
        }
    }
    LazyObject {
        id: saveResults

        FileDialog {
            id: resultsDialog
            objectName: "saveRunDialog"
            title: qsTr("Save the results")
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("JSON (*.json)"), qsTr("Comma-separated values (*.csv)")]
            defaultSuffix: resultsDialog.selectedNameFilter.index === 1 ? "csv" : "json"
            onAccepted: root.model.saveRun(selectedFile)
        }
    }
    LazyObject {
        id: savePicture

        FileDialog {
            id: pictureDialog
            objectName: "saveChartDialog"
            title: qsTr("Save the chart")
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("PNG (*.png)"), qsTr("SVG (*.svg)")]
            defaultSuffix: pictureDialog.selectedNameFilter.index === 1 ? "svg" : "png"
            onAccepted: root.model.saveChart(selectedFile, root.chart)
        }
    }
    LazyObject {
        id: renameRun

        Dialog {
            objectName: "renameDialog"
            title: qsTr("Name of this run")
            modal: true
            anchors.centerIn: Overlay.overlay
            standardButtons: Dialog.Ok | Dialog.Cancel
            onOpened: {
                field.text = root.model.name;
                field.selectAll();
                field.forceActiveFocus();
            }
            onAccepted: root.model.rename(field.text)

            TextField {
                id: field
                objectName: "renameField"
                width: Theme.fontNormal * 24
                maximumLength: 200
                Accessible.name: qsTr("Name of this run")
                onAccepted: (renameRun.instance() as Dialog).accept()
            }
        }
    }
    LazyObject {
        id: removeRun

        Dialog {
            objectName: "removeDialog"
            title: qsTr("Delete this run?")
            modal: true
            anchors.centerIn: Overlay.overlay
            standardButtons: Dialog.Yes | Dialog.Cancel
            onAccepted: root.model.remove()

            Label {
                text: qsTr("The results of “%1” will be gone.").arg(root.model.name)
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                width: Theme.fontNormal * 24
            }
        }
    }
}
