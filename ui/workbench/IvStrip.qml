// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The block that the cipher starts from, in pieces: what of it is the IV, what the key's, what the cipher's. */
ColumnLayout {
    id: root

    required property var segments
    readonly property bool isWhole: root.segments.every(segment => segment.origin === "iv")

    objectName: "ivStrip"
    visible: root.segments.length > 0
    spacing: Theme.spacingS
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Label {
        id: title
        text: root.isWhole ? qsTr("The IV, part by part") : qsTr("What the cipher starts from")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        Accessible.ignored: true
    }
    Flow {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        Repeater {
            model: root.segments
            delegate: IvSegmentBox {
                objectName: "ivSegment%1".arg(index)
                mostWidth: root.width
            }
        }
    }
}
