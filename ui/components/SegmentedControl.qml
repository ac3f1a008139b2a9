// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** One of a few options, side by side. `options`: objects with `value`, `text` and, if wanted, `iconName`. */
Rectangle {
    id: root

    required property string name
    required property list<var> options
    required property string value
    signal chosen(value: string)

    implicitWidth: row.implicitWidth + 4
    implicitHeight: row.implicitHeight + 4
    radius: Theme.radius
    color: Theme.surfaceRaised
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 2
        spacing: 2

        Repeater {
            model: root.options
            delegate: Segment {
                required property var modelData

                objectName: "%1Segment".arg(modelData.value)
                text: modelData.text
                iconName: modelData.iconName ?? ""
                checked: root.value === modelData.value
                onClicked: root.chosen(modelData.value)
                Layout.fillWidth: true
            }
        }
    }
}
