// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** The first line of a file's row: its state, name, folder, size, and how fast it is or was read. */
RowLayout {
    id: root

    required property string name
    required property string folder
    required property string sizeText
    required property int fileState
    required property string activity
    required property bool removeShown
    /** Whether the tab key stops here. */
    required property bool reachable
    signal removeRequested

    spacing: Theme.spacingM

    FileStateIcon { fileState: root.fileState }
    Label {
        text: root.name
        textFormat: Text.PlainText
        font.weight: Font.DemiBold
        elide: Text.ElideMiddle
        Layout.preferredWidth: Math.min(implicitWidth, root.width * 0.5)
        Accessible.ignored: true
    }
    Label {
        text: root.folder
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideMiddle
        Layout.fillWidth: true
    }
    Label {
        text: root.sizeText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    Label {
        text: root.activity
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        horizontalAlignment: Text.AlignRight
        Layout.minimumWidth: Theme.fontNormal * 6
    }
    IconButton {
        objectName: "removeButton"
        iconName: "x"
        iconSize: 14
        color: Theme.textMuted
        text: qsTr("Remove %1 from the list (Delete)").arg(root.name)
        focusPolicy: root.reachable ? Qt.StrongFocus : Qt.NoFocus
        opacity: root.removeShown ? 1 : 0
        onClicked: root.removeRequested()
    }
}
