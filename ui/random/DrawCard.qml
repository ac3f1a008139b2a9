// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench
import Cipherscope.Random

/** Draws to a file of any size. */
Card {
    id: root

    required property RandomDrawing drawing
    signal saveRequested

    title: qsTr("To a file")

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        TextField {
            objectName: "sizeField"
            text: root.drawing.size
            enabled: !root.drawing.running
            inputMethodHints: Qt.ImhDigitsOnly
            Accessible.name: qsTr("Size of the file")
            onTextEdited: root.drawing.size = text
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.fontNormal * 8
        }
        ChoiceBox {
            objectName: "unitBox"
            name: qsTr("Unit of the size")
            enabled: !root.drawing.running
            options: [
                {value: 0, text: qsTr("bytes")},
                {value: 1, text: qsTr("KiB")},
                {value: 2, text: qsTr("MiB")},
                {value: 3, text: qsTr("GiB")}
            ]
            value: root.drawing.unit
            onChosen: value => root.drawing.unit = value
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "saveButton"
            visible: !(root.drawing.running && root.drawing.writing)
            enabled: !root.drawing.running && !root.drawing.sizeProblem
            text: qsTr("Draw to a file…")
            icon.source: "qrc:/icons/save.svg"
            onClicked: root.saveRequested()
        }
        Button {
            objectName: "cancelFileButton"
            visible: root.drawing.running && root.drawing.writing
            text: qsTr("Cancel")
            icon.source: "qrc:/icons/x.svg"
            onClicked: root.drawing.stop()
        }
    }
    Label {
        objectName: "sizeProblem"
        visible: root.drawing.sizeProblem
        text: root.drawing.sizeProblem
        color: Theme.bad
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ThinProgress {
        objectName: "fileProgress"
        visible: root.drawing.running && root.drawing.writing
        value: Math.max(0, root.drawing.progress)
        Layout.fillWidth: true
    }
    Label {
        visible: root.drawing.running && root.drawing.writing
        text: root.drawing.left ? qsTr("%1, %2, %3").arg(root.drawing.amount).arg(root.drawing.rate).arg(root.drawing.left) : qsTr("%1, %2").arg(root.drawing.amount).arg(root.drawing.rate)
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        Layout.fillWidth: true
    }
    Banner {
        objectName: "drawMessage"
        visible: root.drawing.message
        kind: root.drawing.messageKind
        text: root.drawing.message
        Layout.fillWidth: true

        DismissButton { onClicked: root.drawing.dismissMessage() }
    }
}
