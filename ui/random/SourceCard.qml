// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench
import Cipherscope.Random

/** Which generator is drawn from, and what it is. */
Card {
    id: root

    required property RandomPageModel model
    readonly property RandomSources sources: root.model.sources

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Label {
            text: qsTr("Generator")
            color: Theme.text
            font.weight: Font.DemiBold
        }
        ChoiceBox {
            objectName: "sourceBox"
            name: qsTr("Generator")
            enabled: !root.model.drawing.running
            options: root.sources.options
            value: root.sources.chosen
            onChosen: value => root.sources.chosen = value
            Layout.preferredWidth: Theme.fontNormal * 24
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.fontNormal * 32
        }
        BusyIndicator {
            implicitWidth: 24
            implicitHeight: 24
            padding: 0
            running: root.sources.asking
        }
        Item { Layout.fillWidth: true }
        IconButton {
            objectName: "askAgainButton"
            enabled: !root.sources.asking
            iconName: "refresh-cw"
            text: qsTr("Ask the kernel again what it offers")
            onClicked: root.sources.ask()
        }
    }
    Label {
        objectName: "sourceAbout"
        text: root.sources.about + (root.sources.about ? " " : "") + root.sources.calls
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Banner {
        objectName: "sourceNote"
        visible: root.sources.note
        text: root.sources.note
        Layout.fillWidth: true
    }
    Banner {
        objectName: "inputsWarning"
        visible: root.model.inputs.warning
        kind: "warning"
        text: root.model.inputs.warning
        Layout.fillWidth: true
    }
}
