// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Someone who can be chosen: a box to tick, the name, the key, and what can be done. */
AbstractButton {
    id: root

    required property string name
    property string keyText
    property string note
    property string problem
    property bool chosen: false
    property string title: root.note ? qsTr("%1 · %2").arg(root.name).arg(root.note) : root.name
    default property alias actions: actionRow.data
    signal chosenByUser(chosen: bool)

    implicitHeight: implicitContentHeight + 2 * Theme.spacingS
    leftPadding: Theme.spacingM
    rightPadding: actionRow.width + Theme.spacingM
    focusPolicy: Qt.StrongFocus
    onClicked: if (!root.problem) root.chosenByUser(!root.chosen)
    Keys.onReturnPressed: root.clicked()
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.title
    Accessible.description: root.problem || root.keyText
    Accessible.checkable: !root.problem
    Accessible.checked: root.chosen

    Row {
        id: actionRow
        anchors.right: parent.right
        anchors.rightMargin: Theme.spacingS
        anchors.verticalCenter: parent.verticalCenter
    }

    contentItem: RowLayout {
        spacing: Theme.spacingM

        TickBox {
            ticked: root.chosen
            opacity: root.problem ? 0.4 : 1
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.title
                textFormat: Text.PlainText
                color: root.problem ? Theme.textMuted : Theme.text
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.problem || root.keyText
                textFormat: Text.PlainText
                color: root.problem ? Theme.warning : Theme.textMuted
                font.family: root.problem ? root.font.family : Theme.monospace
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.surfaceRaised : "transparent"
        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
}
