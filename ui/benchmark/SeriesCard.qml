// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** Every series with its figures at the chosen size. */
Card {
    id: root

    required property BenchmarkView view

    objectName: "seriesCard"
    title: qsTr("Figures")
    Accessible.role: Accessible.List

    Repeater {
        model: root.view.series

        delegate: SeriesDelegate {
            objectName: "series-%1".arg(driver)
            Layout.fillWidth: true
        }
    }
}
