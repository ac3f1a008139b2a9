// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Snapshots

/** What became of a snapshot, over the page; a success goes away by itself. */
Banner {
    id: root

    required property SnapshotComparison model

    objectName: "snapshotNotice"
    visible: root.model.notice
    text: root.model.notice
    kind: root.model.noticeKind || "neutral"
    border.color: Theme.kindColor(root.kind)

    DismissButton {
        onClicked: root.model.dismissNotice()
    }
    Timer {
        interval: 8000
        running: root.visible && root.kind === "good"
        onTriggered: root.model.dismissNotice()
    }
}
