// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Hash

/** A file's state as an icon; the state's text says the same. */
AppIcon {
    id: root

    required property int fileState
    readonly property list<string> icons: ["circle-dashed", "circle-dashed", "hash", "file", "circle-x", "ban"]

    name: root.icons[root.fileState]
    color: {
        if (root.fileState === HashFilesModel.Failed) return Theme.bad;
        return root.fileState === HashFilesModel.Running ? Theme.accent : Theme.textMuted;
    }
}
