// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** What the page shows while nothing was dropped. */
Item {
    id: root

    signal filesRequested
    signal folderRequested

    EmptyState {
        objectName: "emptyQueue"
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.fontNormal * 36)
        iconName: "lock"
        title: qsTr("Drop files or folders here")
        text: qsTr("They are locked with a passphrase, or for the people you choose. Files that are locked already, by "
                   + "age or openssl, are unlocked. The originals stay as they are.")

        ActionButton {
            objectName: "emptyAddFilesButton"
            text: qsTr("Choose files…")
            highlighted: true
            onClicked: root.filesRequested()
        }
        ActionButton {
            objectName: "emptyAddFolderButton"
            text: qsTr("Choose a folder…")
            onClicked: root.folderRequested()
        }
    }
}
