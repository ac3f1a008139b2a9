// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Algorithms
import Cipherscope.Components

/** What became of the last save, over the table; a success goes away by itself. */
Banner {
    id: root

    required property AlgorithmsPageModel model

    objectName: "noticeBanner"
    visible: root.model.noticeText && !root.model.snapshots.open
    text: root.model.noticeText
    kind: root.model.noticeKind || "neutral"
    border.color: Theme.kindColor(root.kind)

    IconButton {
        objectName: "dismissNoticeButton"
        iconName: "x"
        iconSize: 14
        text: qsTr("Dismiss")
        onClicked: root.model.dismissNotice()
    }
    Timer {
        interval: 8000
        running: root.visible && root.kind === "good"
        onTriggered: root.model.dismissNotice()
    }
}
