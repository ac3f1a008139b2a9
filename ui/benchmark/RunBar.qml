// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** Which run is shown, what it is compared with, and where it was made. */
ColumnLayout {
    id: root

    required property BenchmarkPageModel model
    signal renameWanted
    signal removeWanted

    spacing: Theme.spacingS

    RowLayout {
        spacing: Theme.spacingM
        enabled: !root.model.running
        Layout.fillWidth: true

        OptionBox {
            objectName: "runBox"
            visible: root.model.runs.length > 0
            name: qsTr("Run")
            options: root.model.runs
            value: root.model.current
            onChosen: value => root.model.select(value)
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.fontNormal * 10
            Layout.maximumWidth: Theme.fontNormal * 26
        }
        IconButton {
            objectName: "renameButton"
            text: qsTr("Rename this run")
            iconName: "pencil"
            enabled: root.model.current !== 0
            onClicked: root.renameWanted()
        }
        IconButton {
            objectName: "removeButton"
            text: qsTr("Delete this run")
            iconName: "trash-2"
            enabled: root.model.current !== 0
            onClicked: root.removeWanted()
        }
        Item { Layout.fillWidth: true }
        Label {
            text: qsTr("Compare with")
            color: Theme.textMuted
        }
        OptionBox {
            objectName: "otherBox"
            name: qsTr("Compare with")
            options: root.model.others
            value: root.model.other
            onChosen: value => root.model.compareWith(value)
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.fontNormal * 8
            Layout.maximumWidth: Theme.fontNormal * 22
        }
    }
    Label {
        objectName: "machine"
        text: root.model.machine
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "otherMachine"
        visible: root.model.otherMachine
        text: qsTr("Compared with: %1").arg(root.model.otherMachine)
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
