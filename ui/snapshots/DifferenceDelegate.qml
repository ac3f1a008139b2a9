// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Snapshots

/** One driver: its name and what changed, then either side. */
Rectangle {
    id: root

    required property int index
    required property string name
    required property string badge
    required property string kind
    required property string changes
    required property string hereDriver
    required property string hereText
    required property string thereDriver
    required property string thereText
    required property bool hasFocus
    required property real rightInset
    signal chosen

    implicitHeight: row.implicitHeight + 2 * Theme.spacingM
    color: root.hasFocus ? Theme.surfaceRaised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2. Here: %3. There: %4").arg(root.name).arg(root.badge)
                         .arg(root.hereDriver ? root.hereDriver + ", " + root.hereText : qsTr("nothing"))
                         .arg(root.thereDriver ? root.thereDriver + ", " + root.thereText : qsTr("nothing"))

    TapHandler { onTapped: root.chosen() }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    RowLayout {
        id: row
        x: Theme.spacingM
        y: Theme.spacingM
        width: root.width - 2 * Theme.spacingM - root.rightInset
        spacing: Theme.spacingM

        ColumnLayout {
            spacing: Theme.spacingS
            Layout.preferredWidth: 4
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Label {
                text: root.name
                textFormat: Text.PlainText
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            RowLayout {
                spacing: Theme.spacingM

                Badge {
                    text: root.badge
                    kind: root.kind
                }
                Label {
                    text: root.changes
                    color: Theme.textMuted
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
        DifferenceSide {
            driver: root.hereDriver
            text: root.hereText
        }
        DifferenceSide {
            driver: root.thereDriver
            text: root.thereText
        }
    }
}
