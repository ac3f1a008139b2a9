// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** One series in figures, or why there are none. */
ColumnLayout {
    id: root

    required property string driver
    required property string algorithm
    required property string detail
    required property string rate
    required property string spread
    required property string change
    required property string changeKind
    required property string failure
    required property int colour
    required property bool isOther

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: root.failure && !root.rate ? "%1: %2".arg(root.driver).arg(root.failure)
                                                : "%1, %2, %3: %4 %5 %6".arg(root.driver).arg(root.algorithm).arg(root.detail).arg(root.rate).arg(root.spread).arg(root.change)

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.rowHeight

        ChartKey {
            id: key
            place: root.colour
            isOther: root.isOther
            palette: Theme.chart
            mutedColor: Theme.textMuted
            surfaceColor: Theme.surface
            opacity: root.rate ? 1 : 0.3
        }
        Label {
            text: root.driver
            textFormat: Text.PlainText
            color: root.isOther ? Theme.textMuted : Theme.text
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Accessible.ignored: true
        }
        Label {
            text: root.algorithm
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Accessible.ignored: true
        }
        Label {
            text: root.detail
            textFormat: Text.PlainText
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Accessible.ignored: true
        }
        Label {
            text: root.change
            color: Theme.kindColor(root.changeKind)
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.fontNormal * 3.5
            Accessible.ignored: true
        }
        Label {
            text: root.rate
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.fontNormal * 6
            Accessible.ignored: true
        }
        Label {
            text: root.spread
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.fontNormal * 4
            Accessible.ignored: true
        }
    }
    Label {
        visible: root.failure
        text: root.failure
        textFormat: Text.PlainText
        color: Theme.warning
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.leftMargin: key.width + Theme.spacingM
        Layout.bottomMargin: Theme.spacingS
        Accessible.ignored: true
    }
}
