// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** What a list shows while it has nothing: what belongs here and how to get it. */
ColumnLayout {
    id: root

    required property string iconName
    required property string title
    property string text
    default property alias actions: actionRow.data

    spacing: Theme.spacingM

    AppIcon {
        name: root.iconName
        size: 40
        color: Theme.textMuted
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.spacingS
    }
    Heading {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        text: root.text
        visible: root.text
        color: Theme.textMuted
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Layout.maximumWidth: 460
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
    }
    RowLayout {
        id: actionRow
        spacing: Theme.spacingM
        Layout.topMargin: Theme.spacingM
        Layout.alignment: Qt.AlignHCenter
    }
}
