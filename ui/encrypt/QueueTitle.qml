// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** The first line of a file's row: its state, name, folder and size, with a button that stops or removes it. */
RowLayout {
    id: root

    required property string name
    required property string folder
    required property string sizeText
    required property string group
    required property bool isFolder
    required property int fileState
    required property bool movable
    required property bool buttonShown
    /** Whether the tab key stops here. */
    required property bool reachable
    readonly property bool isBusy: root.fileState === FileQueueModel.Queued || root.fileState === FileQueueModel.Running
    signal cancelRequested
    signal removeRequested
    signal moveRequested

    spacing: Theme.spacingM

    QueueStateIcon {
        fileState: root.fileState
        group: root.group
        isFolder: root.isFolder
    }
    // The label's own implicit width is too small where it was first laid out in another weight.
    TextMetrics {
        id: metrics
        font: nameLabel.font
        text: root.name
    }
    Label {
        id: nameLabel
        objectName: "rowName"
        text: root.name
        textFormat: Text.PlainText
        font.weight: Font.DemiBold
        elide: Text.ElideMiddle
        Layout.fillWidth: true
        Layout.preferredWidth: Layout.maximumWidth
        Layout.maximumWidth: Math.ceil(metrics.advanceWidth) + 1
        Accessible.ignored: true
    }
    // Gets what the name leaves.
    Label {
        objectName: "rowFolder"
        text: root.folder
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideMiddle
        Layout.fillWidth: true
        Layout.preferredWidth: 0
    }
    Label {
        text: root.sizeText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    IconButton {
        objectName: "moveRowButton"
        visible: root.movable
        iconName: root.group === "lock" ? "lock-open" : "lock"
        iconSize: 14
        color: Theme.textMuted
        text: root.group === "lock" ? qsTr("Unlock %1 instead (M)").arg(root.name) : qsTr("Lock %1 once more instead (M)").arg(root.name)
        focusPolicy: root.reachable ? Qt.StrongFocus : Qt.NoFocus
        opacity: root.buttonShown ? 1 : 0
        onClicked: root.moveRequested()
    }
    IconButton {
        objectName: root.isBusy ? "cancelRowButton" : "removeRowButton"
        iconName: root.isBusy ? "square" : "x"
        iconSize: 14
        color: Theme.textMuted
        text: root.isBusy ? qsTr("Stop %1").arg(root.name) : qsTr("Remove %1 from the list (Delete)").arg(root.name)
        focusPolicy: root.reachable ? Qt.StrongFocus : Qt.NoFocus
        opacity: root.isBusy || root.buttonShown ? 1 : 0
        onClicked: root.isBusy ? root.cancelRequested() : root.removeRequested()
    }
}
