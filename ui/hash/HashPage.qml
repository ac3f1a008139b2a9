// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** Digests of files and texts, and whether files are what a checksum file says. Files are dropped anywhere. */
FocusScope {
    id: root

    required property HashPageModel model
    readonly property list<string> tabNames: ["files", "verify", "text"]

    objectName: "hashPage"
    onVisibleChanged: if (visible) root.model.activate()
    Component.onCompleted: if (visible) root.model.activate()

    Shortcut {
        sequence: "Ctrl+O"
        enabled: root.visible
        onActivated: dialogs.openFiles()
    }
    Shortcut {
        sequences: ["Ctrl+V", "Shift+Insert"]
        enabled: root.visible && root.model.tab === HashPageModel.FilesTab
        onActivated: root.model.paste()
    }
    Shortcut {
        sequence: "Ctrl+S"
        enabled: root.visible && root.model.tab === HashPageModel.FilesTab && root.model.hasDigests
        onActivated: filesTab.openSaveMenu()
    }
    HashDialogs {
        id: dialogs
        model: root.model
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spacingL
        spacing: Theme.spacingM

        PageHeader {
            title: qsTr("Hash")
            subtitle: qsTr("Digests of files and texts, computed by the kernel where it can")
            Layout.fillWidth: true

            PageActions {
                onFilesRequested: dialogs.openFiles()
                onFolderRequested: dialogs.openFolder()
                onChecksumFileRequested: dialogs.openChecksumFile()
            }
        }
        RowLayout {
            spacing: Theme.spacingM
            Layout.fillWidth: true

            SegmentedControl {
                objectName: "hashTabs"
                name: qsTr("What to hash")
                value: root.tabNames[root.model.tab]
                options: [
                    {value: "files", text: qsTr("Files"), iconName: "files"},
                    {value: "verify", text: qsTr("Verify"), iconName: "list-checks"},
                    {value: "text", text: qsTr("Text"), iconName: "type"}
                ]
                onChosen: value => root.model.tab = root.tabNames.indexOf(value)
            }
            Item { Layout.fillWidth: true }
            KeyButton {
                model: root.model
                visible: root.model.tab !== HashPageModel.VerifyTab
            }
        }
        AlgorithmBar {
            model: root.model
            visible: root.model.tab !== HashPageModel.VerifyTab
            Layout.fillWidth: true
        }
        FilesTab {
            id: filesTab
            model: root.model
            visible: root.model.tab === HashPageModel.FilesTab
            focus: visible
            onFilesRequested: dialogs.openFiles()
            onFolderRequested: dialogs.openFolder()
            onSaveRequested: form => dialogs.saveResults(form)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        VerifyTab {
            check: root.model.check
            visible: root.model.tab === HashPageModel.VerifyTab
            focus: visible
            onChecksumFileRequested: dialogs.openChecksumFile()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        TextTab {
            model: root.model
            visible: root.model.tab === HashPageModel.TextTab
            focus: visible
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    DropZone {
        anchors.fill: parent
        model: root.model
    }
}
