// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Snapshots

/** Save this machine's list, or compare it with another's: a button with a menu, and what it opens. */
IconButton {
    id: root

    required property SnapshotComparison model

    objectName: "snapshotButton"
    iconName: "git-compare"
    text: qsTr("Snapshots: save this list, compare it with another machine’s")
    onClicked: menu.open()

    Menu {
        id: menu
        y: root.height

        MenuItem {
            objectName: "saveSnapshotItem"
            text: qsTr("Save a snapshot of this machine…")
            onTriggered: (saveDialog.instance() as SaveSnapshotDialog).open()
        }
        MenuItem {
            objectName: "compareSnapshotItem"
            text: qsTr("Compare with a snapshot…")
            onTriggered: (openDialog.instance() as OpenSnapshotDialog).open()
        }
    }
    LazyObject {
        id: saveDialog

        SaveSnapshotDialog { model: root.model }
    }
    LazyObject {
        id: openDialog

        OpenSnapshotDialog { model: root.model }
    }
}
