// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Shell

/** What the machine is busy with: throughput, amount, time left, and the way to stop it. A minute after the end: calm. */
Rectangle {
    id: root

    required property ActivityModel activity
    readonly property bool narrow: root.width < 900

    objectName: "activityBar"
    implicitHeight: 44
    color: Theme.surface
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Activity")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.border
    }
    ThinProgress {
        width: parent.width
        height: 2
        radius: 0
        color: "transparent"
        visible: root.activity.busy && root.activity.progress >= 0
        value: root.activity.progress
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spacingL
        anchors.rightMargin: Theme.spacingL
        spacing: Theme.spacingL

        AppIcon {
            name: "activity"
            size: 16
            color: root.activity.busy ? Theme.accent : Theme.textMuted
        }
        Meter {
            activity: root.activity
            visible: root.activity.recent
            narrow: root.narrow
        }
        Label {
            objectName: "idleText"
            visible: !root.activity.busy
            text: root.activity.lastSummary || qsTr("Nothing is running")
            color: Theme.textMuted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        GridLayout {
            visible: root.activity.busy
            columns: root.narrow ? 1 : 2
            rowSpacing: 0
            columnSpacing: Theme.spacingL
            Layout.fillWidth: true

            Label {
                objectName: "amountText"
                text: root.activity.amount
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Label {
                objectName: "filesText"
                visible: text
                text: root.activity.files
                color: Theme.textMuted
                font.pixelSize: root.narrow ? Theme.fontSmall : Theme.fontNormal
                elide: Text.ElideRight
                Layout.fillWidth: root.narrow
            }
        }
        Label {
            objectName: "timeLeftText"
            visible: root.activity.busy
            text: root.activity.timeLeft
            color: Theme.textMuted
        }
        Button {
            id: runningButton
            objectName: "runningButton"
            visible: root.activity.busy
            text: qsTr("Running: %1").arg(root.activity.running)
            icon.source: "qrc:/icons/chevron-up.svg"
            Accessible.name: qsTr("Show what is running: %1").arg(root.activity.running)
            onClicked: popup.opened ? popup.close() : popup.open()

            OperationsPopup {
                id: popup
                activity: root.activity
                x: runningButton.width - width
                y: -height - Theme.spacingM
            }
        }
    }
}
