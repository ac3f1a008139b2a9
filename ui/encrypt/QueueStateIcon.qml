// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Encrypt

/** What a row is and how far it is, as an icon; its texts say the same. */
AppIcon {
    id: root

    required property int fileState
    required property string group
    required property bool isFolder
    readonly property string plainIcon: root.isFolder ? "folder" : root.group === "lock" ? "file" : "lock"
    readonly property string busyIcon: root.group === "lock" ? "lock" : "lock-open"

    name: [root.plainIcon, root.plainIcon, root.busyIcon, "circle-check", "circle-x", "ban"][root.fileState]
    color: ({[FileQueueModel.Running]: Theme.accent, [FileQueueModel.Done]: Theme.good, [FileQueueModel.Failed]: Theme.bad})[
        root.fileState] ?? Theme.textMuted
}
