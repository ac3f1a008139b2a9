// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** Locks files and unlocks them. Files are dropped anywhere; what they hold decides which. */
FocusScope {
    id: root

    required property EncryptPageModel model
    readonly property bool isEmpty: root.model.queue.count === 0
    readonly property bool isSettingUp: root.model.locking.pendingCount + root.model.unlocking.pendingCount > 0

    objectName: "encryptPage"
    onVisibleChanged: if (visible) root.model.activate()
    Component.onCompleted: if (visible) root.model.activate()

    Shortcut {
        sequence: "Ctrl+O"
        enabled: root.visible
        onActivated: dialogs.openFiles()
    }
    EncryptDialogs {
        id: dialogs
        model: root.model
    }
    ExistingDialog { planner: root.model.planner }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spacingL
        spacing: Theme.spacingM

        PageHeader {
            title: qsTr("Encrypt")
            subtitle: qsTr("Locked files open with age anywhere; locked by the kernel where it can")
            Layout.fillWidth: true

            ActionButton {
                objectName: "yourKeysButton"
                text: qsTr("Your keys…")
                icon.source: "qrc:/icons/key-round.svg"
                onClicked: dialogs.openKeys()
            }
            IconButton {
                objectName: "addFilesButton"
                iconName: "file-plus"
                text: qsTr("Add files (Ctrl+O)")
                onClicked: dialogs.openFiles()
            }
            IconButton {
                objectName: "addFolderButton"
                iconName: "folder-plus"
                text: qsTr("Add a folder")
                onClicked: dialogs.openFolder()
            }
        }
        EncryptNotices {
            model: root.model
            keysShown: setup.showsKeys || dialogs.showsKeys
            Layout.fillWidth: true
        }
        EmptyQueue {
            visible: root.isEmpty
            onFilesRequested: dialogs.openFiles()
            onFolderRequested: dialogs.openFolder()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: !root.isEmpty
            spacing: Theme.spacingM
            Layout.fillWidth: true
            Layout.fillHeight: true

            QueueList {
                model: root.model
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            SetupPanel {
                id: setup
                model: root.model
                visible: root.isSettingUp
                onFolderRequested: dialogs.openDestination()
                Layout.preferredWidth: Math.min(Theme.fontNormal * 28, root.width * 0.46)
                Layout.fillHeight: true
            }
        }
        QueueFooter {
            model: root.model
            visible: !root.isEmpty
            Layout.fillWidth: true
        }
        EngineLine {
            engine: root.model.engine
            Layout.fillWidth: true
        }
    }
    EncryptDropZone {
        anchors.fill: parent
        model: root.model
    }
}
