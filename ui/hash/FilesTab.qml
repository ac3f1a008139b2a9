// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** The files with their digests, what is expected of them, and what can be done with them. */
FocusScope {
    id: root

    required property HashPageModel model
    readonly property bool isEmpty: root.model.files.count === 0
    signal filesRequested
    signal folderRequested
    signal saveRequested(form: int)

    function openSaveMenu() {
        footer.openSaveMenu();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spacingM

        ExpectedField {
            expected: root.model.expected
            visible: !root.isEmpty || root.model.expected.text
            Layout.fillWidth: true
        }
        Notices {
            model: root.model
            Layout.fillWidth: true
        }
        FileList {
            id: list
            model: root.model
            visible: !root.isEmpty
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            visible: root.isEmpty
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                objectName: "emptyFiles"
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.fontNormal * 36)
                iconName: "hash"
                title: qsTr("Drop files or folders here")
                text: qsTr("Each is read once for all ticked algorithms. Drop a second file to compare the two, or a "
                           + "checksum file such as SHA256SUMS to verify what it lists. Ctrl+V pastes an expected digest.")

                ActionButton {
                    objectName: "emptyAddFilesButton"
                    text: qsTr("Add files…")
                    highlighted: true
                    onClicked: root.filesRequested()
                }
                ActionButton {
                    objectName: "emptyAddFolderButton"
                    text: qsTr("Add a folder…")
                    onClicked: root.folderRequested()
                }
            }
        }
        FilesFooter {
            id: footer
            model: root.model
            visible: !root.isEmpty
            onSaveRequested: form => root.saveRequested(form)
            Layout.fillWidth: true
        }
    }
}
