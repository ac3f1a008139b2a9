// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A page's title and what it is for, with the page's actions at the right. */
RowLayout {
    id: root

    required property string title
    property string subtitle
    default property alias actions: actionRow.data

    spacing: Theme.spacingL

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        Label {
            text: root.title
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
        Label {
            text: root.subtitle
            visible: root.subtitle
            color: Theme.textMuted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    RowLayout {
        id: actionRow
        spacing: Theme.spacingM
    }
}
