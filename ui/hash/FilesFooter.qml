// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** How far hashing is, and what can be done with the whole list. */
RowLayout {
    id: root

    required property HashPageModel model
    signal saveRequested(form: int)

    function openSaveMenu() {
        saveMenu.forms = root.model.saver.prepareForms();
        saveMenu.open();
    }

    spacing: Theme.spacingM

    ColumnLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        Label {
            objectName: "statusText"
            text: root.model.statusText
            color: Theme.textMuted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        ThinProgress {
            visible: root.model.running
            value: root.model.progress
            Layout.fillWidth: true
        }
    }
    ActionButton {
        objectName: "cancelButton"
        visible: root.model.running
        text: qsTr("Cancel")
        onClicked: root.model.cancel()
    }
    ActionButton {
        objectName: "hashAgainButton"
        visible: !root.model.running
        enabled: root.model.files.count > 0
        highlighted: root.model.outdated
        text: root.model.hasDigests ? qsTr("Hash again") : qsTr("Hash")
        onClicked: root.model.hashAgain()
    }
    IconButton {
        objectName: "copyAllButton"
        iconName: "copy"
        text: qsTr("Copy all digests")
        enabled: root.model.hasDigests
        onClicked: root.model.copyAll()
    }
    IconButton {
        id: saveButton
        objectName: "saveButton"
        iconName: "save"
        text: qsTr("Save as a checksum file (Ctrl+S)")
        enabled: root.model.hasDigests
        onClicked: root.openSaveMenu()

        SaveMenu {
            id: saveMenu
            y: -height
            x: saveButton.width - width
            onFormChosen: form => root.saveRequested(form)
        }
    }
    IconButton {
        objectName: "clearButton"
        iconName: "trash-2"
        text: qsTr("Clear the list")
        onClicked: root.model.clear()
    }
}
