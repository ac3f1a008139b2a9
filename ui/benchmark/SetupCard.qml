// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** What the next run measures, and the button that starts it. */
Card {
    id: root

    required property BenchmarkPageModel model
    readonly property BenchmarkSetup setup: root.model.setup
    readonly property var sizeOptions: [{value: "speed", text: qsTr("16 B to 16 KiB, as openssl speed")},
        {value: "wide", text: qsTr("16 B to 1 MiB")}, {value: "one", text: qsTr("16 KiB only")}, {value: "own", text: qsTr("Other sizes")}]
    readonly property var threadOptions: [{value: "one", text: qsTr("1 thread")},
        {value: "scaling", text: qsTr("1 thread to all cores")}, {value: "own", text: qsTr("Other numbers")}]
    readonly property var secondOptions: [{value: 0.2, text: qsTr("0.2 s a point")}, {value: 0.5, text: qsTr("0.5 s a point")},
        {value: 1, text: qsTr("1 s a point")}, {value: 3, text: qsTr("3 s a point")}]

    objectName: "setupCard"

    Flow {
        spacing: Theme.spacingM
        enabled: !root.model.running
        Layout.fillWidth: true

        ActionButton {
            id: algorithmsButton
            objectName: "algorithmsButton"
            text: root.setup.algorithmsText
            height: drivers.height
            icon.source: "qrc:/icons/list-checks.svg"
            Accessible.name: qsTr("Algorithms: %1").arg(text)
            onClicked: popup.open()

            AlgorithmPopup {
                id: popup
                y: algorithmsButton.height + Theme.spacingS
                offers: root.setup.algorithms
            }
        }
        SegmentedControl {
            id: drivers
            name: qsTr("Drivers")
            options: [{value: "all", text: qsTr("All drivers")}, {value: "selected", text: qsTr("Selected")}]
            value: root.setup.allDrivers ? "all" : "selected"
            onChosen: value => root.setup.allDrivers = value === "all"
        }
        SegmentedControl {
            name: qsTr("Direction")
            options: [{value: "encrypt", text: qsTr("Encrypt")}, {value: "decrypt", text: qsTr("Decrypt")}]
            value: root.setup.decrypts ? "decrypt" : "encrypt"
            onChosen: value => root.setup.decrypts = value === "decrypt"
        }
        OptionBox {
            objectName: "sizesBox"
            name: qsTr("Sizes of a message")
            options: root.sizeOptions
            value: root.setup.sizes
            width: Theme.fontNormal * 20
            height: drivers.height
            onChosen: value => root.setup.sizes = value
        }
        ListField {
            objectName: "ownSizes"
            visible: root.setup.sizes === "own"
            name: qsTr("Sizes in bytes, separated by commas")
            text: root.setup.ownSizes
            height: drivers.height
            onTextEdited: root.setup.ownSizes = text
        }
        OptionBox {
            objectName: "threadsBox"
            name: qsTr("Threads")
            options: root.threadOptions
            value: root.setup.threads
            width: Theme.fontNormal * 12
            height: drivers.height
            onChosen: value => root.setup.threads = value
        }
        ListField {
            objectName: "ownThreads"
            visible: root.setup.threads === "own"
            name: qsTr("Numbers of threads, separated by commas")
            text: root.setup.ownThreads
            height: drivers.height
            onTextEdited: root.setup.ownThreads = text
        }
        OptionBox {
            objectName: "secondsBox"
            name: qsTr("Time for a point")
            options: root.secondOptions
            value: root.setup.seconds
            displayText: currentIndex < 0 ? qsTr("%L1 s a point").arg(root.setup.seconds) : currentText
            width: Theme.fontNormal * 9
            height: drivers.height
            onChosen: value => root.setup.seconds = value
        }
        Switch {
            objectName: "openSslSwitch"
            text: qsTr("OpenSSL too")
            checked: root.setup.openSsl
            height: drivers.height
            onToggled: root.setup.openSsl = checked
        }
    }
    RowLayout {
        spacing: Theme.spacingL
        Layout.fillWidth: true

        Label {
            objectName: "estimate"
            text: root.setup.problem || root.setup.estimate
            color: root.setup.problem ? Theme.warning : Theme.textMuted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        ActionButton {
            objectName: "measureButton"
            text: qsTr("Measure")
            icon.source: "qrc:/icons/play.svg"
            highlighted: true
            enabled: !root.setup.problem && !root.model.running
            onClicked: root.model.start()
        }
    }
}
