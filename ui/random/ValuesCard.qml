// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** Draws values to read and to copy. */
Card {
    id: root

    required property RandomValues values

    title: qsTr("Values")

    ValueForms {
        values: root.values
        Layout.fillWidth: true
    }
    ValueOptions {
        values: root.values
        Layout.fillWidth: true
    }
    Label {
        objectName: "entropyLine"
        visible: !root.values.problem
        text: root.values.entropy
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "valuesProblem"
        visible: root.values.problem
        text: root.values.problem
        textFormat: Text.PlainText
        color: Theme.bad
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Label {
            objectName: "valuesProvenance"
            text: root.values.provenance ? qsTr("Drawn by: %1").arg(root.values.provenance) : ""
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Button {
            objectName: "drawButton"
            enabled: !root.values.problem && !root.values.drawing
            highlighted: true
            text: qsTr("Draw")
            icon.source: "qrc:/icons/dices.svg"
            onClicked: root.values.draw()
        }
    }
    ValuesResult {
        visible: root.values.text
        values: root.values
        Layout.fillWidth: true
    }
    Banner {
        objectName: "valuesError"
        visible: root.values.error
        kind: "bad"
        text: root.values.error
        Layout.fillWidth: true
    }
}
