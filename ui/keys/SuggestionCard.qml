// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** A passphrase of words, shown until the user takes it or not. */
Rectangle {
    id: root

    required property PassphraseModel model
    signal taken(text: string)

    objectName: "suggestionCard"
    visible: root.model.suggestion
    implicitHeight: column.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radius
    color: Theme.selection

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.spacingM
        spacing: Theme.spacingM

        MonoText {
            objectName: "suggestionText"
            text: root.model.suggestion
            wrapMode: TextEdit.Wrap
            Layout.fillWidth: true
        }
        Label {
            text: root.model.suggestionText
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.spacingS

            Button {
                objectName: "takeSuggestionButton"
                text: qsTr("Use it")
                highlighted: true
                onClicked: root.taken(root.model.suggestion)
            }
            Button {
                objectName: "copySuggestionButton"
                text: qsTr("Copy")
                icon.source: "qrc:/icons/copy.svg"
                onClicked: root.model.copySuggestion()
            }
            IconButton {
                objectName: "anotherSuggestionButton"
                iconName: "refresh-cw"
                text: qsTr("Other words")
                onClicked: root.model.suggest()
            }
            Item { Layout.fillWidth: true }
            WordCount { model: root.model }
            IconButton {
                objectName: "dismissSuggestionButton"
                iconName: "x"
                iconSize: 14
                text: qsTr("Do not use it")
                onClicked: root.model.dismissSuggestion()
            }
        }
    }
}
