// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Shell

/** The running operations, each with its progress and a way to stop it. Closes when the last one has ended. */
Popup {
    id: root

    required property ActivityModel activity
    readonly property bool busy: root.activity.busy

    objectName: "operationsPopup"
    width: 420
    padding: Theme.spacingL
    focus: true
    onBusyChanged: if (!root.busy) root.close()

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacingM

        RowLayout {
            Heading {
                text: qsTr("Running operations")
                Layout.fillWidth: true
            }
            Button {
                objectName: "cancelAllButton"
                text: qsTr("Stop all")
                onClicked: root.activity.cancelAll()
            }
        }
        ListView {
            objectName: "operationList"
            model: root.activity
            spacing: Theme.spacingM
            clip: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 320)
            delegate: OperationRow {
                width: ListView.view.width
                onStopRequested: root.activity.cancel(index)
            }
        }
    }
}
