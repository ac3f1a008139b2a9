// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Snapshots

/** Whose lists stand in the two columns. */
RowLayout {
    id: root

    required property string here
    required property string there

    spacing: Theme.spacingM

    Item {
        Layout.preferredWidth: 4
        Layout.fillWidth: true
    }
    component Machine: ColumnLayout {
        id: machine

        required property string title
        required property string text

        spacing: 0
        Layout.preferredWidth: 5
        Layout.fillWidth: true

        Heading {
            text: machine.title
        }
        Label {
            text: machine.text
            textFormat: Text.PlainText
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    Machine {
        title: qsTr("Here")
        text: root.here
    }
    Machine {
        title: qsTr("There")
        text: root.there
    }
}
