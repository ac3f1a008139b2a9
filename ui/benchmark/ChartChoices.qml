// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Benchmark
import Cipherscope.Components

/** What the chart shows: the kind of chart, the algorithm, the size or the number of threads. */
Flow {
    id: root

    required property BenchmarkView view

    spacing: Theme.spacingM

    SegmentedControl {
        id: kinds
        objectName: "kindControl"
        name: qsTr("Chart")
        options: root.view.kinds
        value: root.view.kind
        onChosen: value => root.view.kind = value
    }
    OptionBox {
        objectName: "algorithmBox"
        visible: root.view.algorithms.length > 2
        name: qsTr("Algorithm")
        options: root.view.algorithms
        value: root.view.algorithm
        width: Theme.fontNormal * 15
        height: kinds.height
        onChosen: value => root.view.algorithm = value
    }
    OptionBox {
        objectName: "sizeBox"
        visible: root.view.sizes.length > 0
        name: qsTr("Size of a message")
        options: root.view.sizes
        value: root.view.size
        width: Theme.fontNormal * 8
        height: kinds.height
        onChosen: value => root.view.size = value
    }
    OptionBox {
        objectName: "threadCountBox"
        visible: root.view.scales && root.view.kind !== "threads"
        name: qsTr("Number of threads")
        options: root.view.threadCounts
        value: root.view.threads
        width: Theme.fontNormal * 8
        height: kinds.height
        onChosen: value => root.view.threads = value
    }
}
