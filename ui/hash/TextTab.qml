// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** A text and, while it is typed, its digests. */
FocusScope {
    id: root

    required property HashPageModel model

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spacingM

        ScrollView {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(root.height * 0.35)
            Layout.minimumHeight: Theme.rowHeight * 2

            TextArea {
                id: area
                objectName: "textArea"
                focus: true
                placeholderText: qsTr("Type or paste a text")
                placeholderTextColor: Theme.textMuted
                color: Theme.text
                wrapMode: TextArea.Wrap
                font.family: Theme.monospace
                textFormat: TextEdit.PlainText
                Accessible.name: qsTr("Text to hash")
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: copyButton
                onTextChanged: root.model.text.text = text

                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.surface
                    border.width: area.activeFocus ? 2 : 1
                    border.color: area.activeFocus ? Theme.accent : Theme.border
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true

            Label {
                objectName: "textSize"
                text: root.model.text.sizeText
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                Layout.fillWidth: true
            }
            IconButton {
                id: copyButton
                objectName: "copyTextDigestsButton"
                iconName: "copy"
                text: qsTr("Copy all digests")
                onClicked: root.model.copyAll()
            }
        }
        Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.border
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list
                objectName: "textDigests"
                anchors.fill: parent
                anchors.margins: Theme.spacingM
                clip: true
                spacing: Theme.spacingM
                boundsBehavior: Flickable.StopAtBounds
                model: root.model.text
                ScrollBar.vertical: ScrollBar { id: bar }

                delegate: DigestRow {
                    width: list.width - bar.width
                    onCopyRequested: root.model.copy(line.hex)
                }
            }
            Label {
                anchors.centerIn: parent
                visible: list.count === 0
                text: qsTr("Tick an algorithm above")
                color: Theme.textMuted
            }
        }
    }
}
