// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Crosscheck

/** A driver, its name, and what came out; what differed on demand. */
Rectangle {
    id: root

    required property int index
    required property string algorithm
    required property string driver
    required property string badge
    required property string kind
    required property string sentence
    required property string failures
    required property bool hasFocus
    required property real rightInset
    property bool open: false
    signal chosen

    function toggle() {
        root.open = !root.open && root.failures !== "";
    }

    implicitHeight: column.implicitHeight + 2 * Theme.spacingM
    color: root.hasFocus ? Theme.surfaceRaised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: "%1, %2: %3. %4".arg(root.algorithm).arg(root.driver).arg(root.badge).arg(root.sentence)

    TapHandler {
        onTapped: {
            root.chosen();
            root.toggle();
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    AppIcon {
        id: chevron
        x: Theme.spacingM
        y: Theme.spacingM + 2
        visible: root.failures
        name: root.open ? "chevron-down" : "chevron-right"
        size: Theme.fontNormal
        color: Theme.textMuted
    }
    ColumnLayout {
        id: column
        x: chevron.x + chevron.size + Theme.spacingM
        y: Theme.spacingM
        width: root.width - column.x - Theme.spacingM - root.rightInset
        spacing: 2

        RowLayout {
            spacing: Theme.spacingM

            Label {
                text: root.driver
                textFormat: Text.PlainText
                font.family: Theme.monospace
                elide: Text.ElideMiddle
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Accessible.ignored: true
            }
            Label {
                text: root.algorithm
                textFormat: Text.PlainText
                color: Theme.textMuted
                elide: Text.ElideRight
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Accessible.ignored: true
            }
            Item {
                implicitHeight: badge.height
                Layout.preferredWidth: Theme.fontNormal * 8

                Badge {
                    id: badge
                    anchors.right: parent.right
                    text: root.badge
                    kind: root.kind
                }
            }
        }
        Label {
            text: root.sentence
            textFormat: Text.PlainText
            color: root.kind === "bad" ? Theme.bad : Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MonoText {
            visible: root.open
            text: root.failures
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacingS
        }
    }
}
