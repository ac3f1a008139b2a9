// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** A line of a checksum file: its number, the file, the algorithm, and the outcome. */
Rectangle {
    id: root

    required property int index
    required property int line
    required property string name
    required property string algorithm
    required property string outcomeText
    required property string kind
    required property string detail
    required property bool hasFocus
    required property real rightInset
    signal chosen

    implicitHeight: column.implicitHeight + 2 * Theme.spacingS + 2
    color: root.hasFocus ? Theme.surfaceRaised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Line %1: %2, %3").arg(root.line).arg(root.name || root.detail).arg(root.outcomeText)

    TapHandler { onTapped: root.chosen() }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    ColumnLayout {
        id: column
        x: Theme.spacingM
        y: Theme.spacingS
        width: root.width - 2 * Theme.spacingM - root.rightInset
        spacing: 2

        RowLayout {
            spacing: Theme.spacingM

            Label {
                text: root.line
                color: Theme.textMuted
                font.family: Theme.monospace
                font.pixelSize: Theme.fontSmall
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: Theme.fontNormal * 3
                Accessible.ignored: true
            }
            Label {
                text: root.name || root.detail
                color: root.name ? Theme.text : Theme.textMuted
                textFormat: Text.PlainText
                elide: Text.ElideMiddle
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.algorithm
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                Accessible.ignored: true
            }
            Item {
                implicitHeight: badge.height
                Layout.preferredWidth: Theme.fontNormal * 8

                Badge {
                    id: badge
                    anchors.right: parent.right
                    text: root.outcomeText
                    kind: root.kind
                }
            }
        }
        Label {
            visible: root.name && root.detail
            text: root.detail
            textFormat: Text.PlainText
            color: root.kind === "bad" ? Theme.bad : Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.fontNormal * 3 + Theme.spacingM
        }
    }
}
