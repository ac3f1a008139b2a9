// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** The kernel's answer to the last request: what came of it, what it may mean, and the errno for those who want it. */
Rectangle {
    id: root

    required property KernelAsking asking

    objectName: "answerCard"
    implicitHeight: column.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radius
    color: Theme.kindSurface(root.asking.kind)
    visible: root.asking.headline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.asking.headline

    // No layout: that of Qt 6.4 keeps what a Repeater takes away while it is hidden, and falls over it when resized.
    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spacingM
        spacing: Theme.spacingS

        Label {
            objectName: "answerHeadline"
            text: root.asking.headline
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            width: column.width
            Accessible.ignored: true
        }
        Repeater {
            model: root.asking.reasons

            Label {
                required property string modelData

                objectName: "answerReason"
                text: root.asking.kind === "bad" && root.asking.reasons.length > 1 ? "•  " + modelData : modelData
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                width: column.width
            }
        }
        MonoText {
            visible: root.asking.technical
            text: root.asking.technical
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            width: column.width
        }
    }
}
