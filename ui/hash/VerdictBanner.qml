// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** The verdict, large enough to be read from across the room. */
Rectangle {
    id: root

    required property ChecksumCheck check
    readonly property bool running: root.check.stage === ChecksumCheck.Running
    readonly property string iconName: ({good: "shield-check", bad: "shield-x", warning: "shield-alert"})[root.check.kind]
        ?? "list-checks"

    objectName: "verdictBanner"
    implicitHeight: row.implicitHeight + 2 * Theme.spacingL
    radius: Theme.radius
    color: Theme.kindSurface(root.check.kind)
    border.width: root.running ? 0 : 2
    border.color: Theme.kindColor(root.check.kind)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.check.headline + ". " + root.check.details

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.spacingL
        anchors.rightMargin: Theme.spacingL
        spacing: Theme.spacingL

        AppIcon {
            name: root.iconName
            size: 44
            color: Theme.kindColor(root.check.kind)
        }
        Column { // A layout would not come to rest with a long headline: its height depends on its width.
            id: column
            spacing: Theme.spacingS
            Layout.fillWidth: true

            Label {
                objectName: "verdictHeadline"
                text: root.check.headline
                color: Theme.kindColor(root.running && root.check.kind === "neutral" ? "" : root.check.kind)
                font.pixelSize: Theme.fontTitle
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                width: column.width
                Accessible.ignored: true
            }
            Label {
                objectName: "verdictDetails"
                text: root.check.statusText ? qsTr("%1  ·  %2").arg(root.check.details).arg(root.check.statusText)
                                            : root.check.details
                color: Theme.text
                wrapMode: Text.Wrap
                width: column.width
                Accessible.ignored: true
            }
            ThinProgress {
                visible: root.running
                value: root.check.progress
                width: column.width
            }
        }
    }
}
