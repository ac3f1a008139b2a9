// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A sentence that concerns the whole page, in the colour of its kind, with what can be done about it. */
Rectangle {
    id: root

    required property string text
    property string detail
    property string kind: "neutral"
    property string iconName: ({good: "circle-check", bad: "circle-x", warning: "triangle-alert"})[root.kind] ?? "info"
    default property alias actions: actionRow.data

    implicitWidth: row.implicitWidth + 2 * Theme.spacingL
    implicitHeight: row.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radius
    color: Theme.kindSurface(root.kind)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.spacingL
        anchors.rightMargin: Theme.spacingL
        spacing: Theme.spacingM

        AppIcon {
            name: root.iconName
            color: Theme.kindColor(root.kind)
        }
        Column { // A layout would keep the height of a text that has been wrapped before.
            id: texts
            spacing: 2
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacingM
            Layout.bottomMargin: Theme.spacingM

            Label {
                text: root.text
                color: Theme.text
                font.weight: root.detail ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                width: texts.width
                Accessible.ignored: true
            }
            Label {
                text: root.detail
                visible: root.detail
                color: Theme.text
                wrapMode: Text.Wrap
                width: texts.width
            }
        }
        RowLayout {
            id: actionRow
            spacing: Theme.spacingM
        }
    }
}
