// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** The name, the templates that it is made of, its tree, and what the kernel answered. */
Flickable {
    id: root

    required property NameBuilder builder
    required property KernelAsking asking
    signal accepted

    function focusName() {
        nameField.forceActiveFocus();
    }

    implicitHeight: column.implicitHeight
    contentWidth: width
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { }

    ColumnLayout {
        id: column
        width: root.width
        spacing: Theme.spacingM

        Label {
            text: qsTr("The kernel builds algorithms of others when it is asked for such a name. Choose the parts, or type it.")
            color: Theme.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextField {
            id: nameField
            objectName: "builtName"
            text: root.builder.name
            font.family: Theme.monospace
            maximumLength: 127
            Layout.fillWidth: true
            Accessible.name: qsTr("Name")
            onTextEdited: root.builder.name = text
            onAccepted: root.accepted()
        }
        Label {
            objectName: "nameProblem"
            visible: root.builder.problem
            text: root.builder.problem
            textFormat: Text.PlainText
            color: Theme.bad
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.spacingXL
            Layout.topMargin: Theme.spacingM

            NamePlaces {
                builder: root.builder
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
            NameTree {
                tree: root.builder.tree
                Layout.preferredWidth: Theme.fontNormal * 19
                Layout.alignment: Qt.AlignTop
            }
        }
        AnswerCard {
            asking: root.asking
            visible: root.asking.headline && root.asking.subject === root.builder.name
            Layout.fillWidth: true
        }
    }
}
