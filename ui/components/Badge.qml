// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A short state in the colour of its kind: "good", "bad", "warning", "accent" or "neutral". */
Rectangle {
    id: root

    required property string text
    property string kind: "neutral"

    implicitWidth: label.implicitWidth + 2 * Theme.spacingM
    implicitHeight: label.implicitHeight + Theme.spacingS
    radius: height / 2
    color: Theme.kindSurface(root.kind)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Label {
        id: label
        anchors.fill: parent
        anchors.leftMargin: Theme.spacingM
        anchors.rightMargin: Theme.spacingM
        verticalAlignment: Text.AlignVCenter
        text: root.text
        color: Theme.kindColor(root.kind)
        font.pixelSize: Theme.fontSmall
        font.weight: Font.Medium
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
