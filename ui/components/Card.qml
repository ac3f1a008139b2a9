// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components

/** A bordered surface with an optional title; what it holds is laid out in a column. */
Rectangle {
    id: root

    property string title
    property int padding: Theme.spacingL
    default property alias content: column.data

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + 2 * root.padding
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.spacingM

        Heading {
            text: root.title
            visible: root.title
            Layout.fillWidth: true
        }
    }
}
