// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** What is wrong before anything is asked, a sentence a line. */
ColumnLayout {
    id: root

    required property var problems

    objectName: "problems"
    visible: root.problems.length > 0
    spacing: Theme.spacingS
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Not yet right")

    Repeater {
        model: root.problems

        RowLayout {
            id: line
            required property string modelData

            spacing: Theme.spacingM
            Layout.fillWidth: true

            AppIcon {
                name: "circle-alert"
                size: 15
                color: Theme.warning
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 1
            }
            Label {
                text: line.modelData
                textFormat: Text.PlainText
                color: Theme.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
}
