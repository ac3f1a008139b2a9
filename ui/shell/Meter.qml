// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Shell

/** The throughput of the last minute as a line, and of this moment as a number. */
RowLayout {
    id: root

    required property ActivityModel activity
    property bool narrow: false

    spacing: Theme.spacingM
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Throughput: %1, peak: %2").arg(root.activity.rate).arg(root.activity.peak)

    Sparkline {
        objectName: "throughputLine"
        points: root.activity.history
        capacity: root.activity.historyCapacity
        color: Theme.accent
        Layout.preferredWidth: root.narrow ? 120 : 200
        Layout.preferredHeight: 28

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.border
        }
    }
    Label {
        objectName: "rateText"
        text: root.activity.rate
        font.family: Theme.monospace
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: Theme.fontNormal * 5.5
        Accessible.ignored: true
    }
    Label {
        visible: !root.narrow
        text: qsTr("peak %1").arg(root.activity.peak)
        font.pixelSize: Theme.fontSmall
        color: Theme.textMuted
        Accessible.ignored: true
    }
}
