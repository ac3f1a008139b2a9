// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Snapshots

/** This machine's list and another's, side by side: what is only here, only there, or not the same. */
Rectangle {
    id: root

    required property SnapshotComparison model
    readonly property DifferencesModel differences: root.model.differences
    signal closed

    function close() {
        root.model.close();
        root.closed();
    }

    objectName: "snapshotView"
    visible: root.model.open
    color: Theme.window
    onVisibleChanged: if (root.visible) rows.forceActiveFocus()
    Keys.onEscapePressed: root.close()
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Comparison with a snapshot")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spacingL
        spacing: Theme.spacingM

        PageHeader {
            title: qsTr("Compared with a snapshot")
            subtitle: root.model.thereDetail
            Layout.fillWidth: true

            SearchField {
                objectName: "differenceSearch"
                placeholderText: qsTr("Name or driver")
                text: root.differences.search
                onTextChanged: root.differences.search = text
                onAccepted: rows.forceActiveFocus(Qt.TabFocusReason)
            }
            ActionButton {
                objectName: "closeComparisonButton"
                text: qsTr("Back to the list")
                onClicked: root.close()
            }
        }
        SegmentedControl {
            objectName: "differencesSwitch"
            name: qsTr("Differences shown")
            options: [
                {value: "all", text: qsTr("All %1").arg(root.differences.allCount)},
                {value: "here", text: qsTr("Only here %1").arg(root.differences.hereCount)},
                {value: "there", text: qsTr("Only there %1").arg(root.differences.thereCount)},
                {value: "changed", text: qsTr("Changed %1").arg(root.differences.changedCount)}
            ]
            value: root.differences.shown
            onChosen: value => root.differences.shown = value
        }
        DifferencesHeader {
            here: root.model.here
            there: root.model.there
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spacingM + 1
            Layout.rightMargin: Theme.spacingM + 1 + rows.rightInset
        }
        DifferencesList {
            id: rows
            differences: root.differences
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
