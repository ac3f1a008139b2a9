// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** What came out, in one of several views, and what differs from the time before. */
Card {
    id: root

    required property WorkbenchPageModel model
    readonly property CipherResult result: root.model.result
    readonly property real dimming: root.model.answerOutdated ? 0.6 : 1
    property string view: "hex"
    signal saveRequested

    objectName: "outputCard"
    visible: root.result.hasOutput

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        SegmentedControl {
            name: qsTr("Output as")
            value: root.view
            options: [
                {value: "hex", text: qsTr("Hex")},
                {value: "base64", text: qsTr("Base64")},
                {value: "text", text: qsTr("Text")}
            ]
            onChosen: value => root.view = value
        }
        Item { Layout.fillWidth: true }
        OutputActions {
            model: root.model
            view: root.view
            onSaveRequested: root.saveRequested()
        }
    }
    HexView {
        visible: root.view === "hex"
        output: root.result.output
        opacity: root.dimming
        Layout.fillWidth: true
    }
    OutputText {
        visible: root.view !== "hex"
        result: root.result
        view: root.view
        opacity: root.dimming
        Layout.fillWidth: true
    }
    Label {
        objectName: "tagLegend"
        visible: root.view === "hex" && root.result.hasTag && !root.result.output.comparing
        text: qsTr("Coloured: the tag, by which a change of anything is noticed.")
        color: Theme.accent
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Switch {
        objectName: "compareSwitch"
        visible: root.result.hasPrevious && root.view === "hex"
        text: qsTr("Compare with the output before")
        checked: root.result.output.comparing
        onToggled: root.result.output.comparing = checked
        Layout.fillWidth: true
    }
    Label {
        objectName: "difference"
        visible: root.result.hasPrevious && root.view === "hex" && root.result.output.comparing
        text: root.result.difference
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Banner {
        objectName: "savedBanner"
        visible: root.result.saveMessage
        kind: root.result.saveFailed ? "bad" : "good"
        text: root.result.saveMessage
        Layout.fillWidth: true
    }
}
