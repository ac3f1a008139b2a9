// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** Asks once for a batch what becomes of new files whose names are taken. */
Dialog {
    id: root

    required property BatchPlanner planner
    readonly property bool wanted: root.planner.question

    objectName: "existingDialog"
    anchors.centerIn: parent
    width: Theme.fontNormal * 34
    modal: true
    title: root.planner.question
    onWantedChanged: root.wanted ? root.open() : root.close()
    onRejected: root.planner.dismiss()

    contentItem: ColumnLayout {
        spacing: Theme.spacingL

        Label {
            text: qsTr("Nothing is replaced unless you say so. “Keep both” gives the new file a number.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.spacingM
            Layout.fillWidth: true

            ActionButton {
                objectName: "existingCancelButton"
                text: qsTr("Cancel")
                flat: true
                onClicked: root.reject()
            }
            Item { Layout.fillWidth: true }
            ActionButton {
                objectName: "existingSkipButton"
                text: qsTr("Skip")
                onClicked: root.planner.answer(BatchPlanner.Skip)
            }
            ActionButton {
                objectName: "existingReplaceButton"
                text: qsTr("Replace")
                onClicked: root.planner.answer(BatchPlanner.Replace)
            }
            ActionButton {
                objectName: "existingKeepBothButton"
                text: qsTr("Keep both")
                highlighted: true
                focus: true
                onClicked: root.planner.answer(BatchPlanner.KeepBoth)
            }
        }
    }
}
