// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** What the bytes look like while they are drawn. */
Card {
    id: root

    required property RandomDrawing drawing
    readonly property ObservationModel seen: root.drawing.seen

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Heading {
            text: qsTr("What it looks like")
            Layout.fillWidth: true
        }
        NumberField {
            objectName: "streams"
            enabled: !root.drawing.running && root.drawing.mostStreams > 1
            label: qsTr("Threads")
            to: root.drawing.mostStreams
            value: root.drawing.streams
            onChanged: value => root.drawing.streams = value
        }
        Button {
            objectName: "watchButton"
            visible: !root.drawing.running
            text: qsTr("Watch")
            highlighted: true
            icon.source: "qrc:/icons/play.svg"
            Accessible.description: qsTr("Draws bytes and forgets them, until you stop it")
            onClicked: root.drawing.watch()
        }
        Button {
            objectName: "stopButton"
            visible: root.drawing.running
            text: qsTr("Stop")
            icon.source: "qrc:/icons/square.svg"
            onClicked: root.drawing.stop()
        }
    }
    Label {
        objectName: "streamsNote"
        text: root.drawing.streamsNote
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: !root.seen.empty || root.drawing.running
        spacing: Theme.spacingM
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 drawn at %2").arg(root.drawing.amount).arg(root.drawing.rate)
        Layout.fillWidth: true

        Sparkline {
            objectName: "drawMeter"
            points: root.drawing.history
            capacity: 300
            color: Theme.accent
            Layout.fillWidth: true
            Layout.preferredHeight: 36
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: false

            Label {
                objectName: "drawRate"
                text: root.drawing.rate
                font.pixelSize: Theme.fontLarge
                font.family: Theme.monospace
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
                Layout.preferredWidth: Theme.fontNormal * 8
            }
            Label {
                objectName: "drawAmount"
                text: root.drawing.amount
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
    EmptyState {
        objectName: "lookEmpty"
        visible: root.seen.empty && !root.drawing.running
        iconName: "dices"
        title: qsTr("Nothing drawn yet")
        text: qsTr("Watch draws bytes and throws them away: see how fast they come, and whether they look random. A draw to a file shows here, too.")
        Layout.fillWidth: true
        Layout.topMargin: Theme.spacingXL
        Layout.bottomMargin: Theme.spacingXL
    }
    Pictures {
        visible: !root.seen.empty
        seen: root.seen
        Layout.fillWidth: true
    }
    FigureTable {
        visible: !root.seen.empty
        seen: root.seen
        Layout.fillWidth: true
    }
    FipsTable {
        visible: !root.seen.empty
        seen: root.seen
        Layout.fillWidth: true
    }
    Label {
        objectName: "testsLimit"
        visible: !root.seen.empty
        text: qsTr("Such tests find a generator that is broken or stuck. They cannot tell a good one from a bad one that somebody can predict: a counter encrypted with a known key passes all of them.")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
