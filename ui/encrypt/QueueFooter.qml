// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** How far it all is, and what can be done with the whole list. */
RowLayout {
    id: root

    required property EncryptPageModel model

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
        objectName: "cancelAllButton"
        visible: root.model.running
        text: qsTr("Cancel all")
        onClicked: root.model.cancelAll()
    }
    IconButton {
        objectName: "clearButton"
        visible: !root.model.running
        iconName: "trash-2"
        text: qsTr("Clear the list; no file is deleted")
        onClicked: root.model.clear()
    }
}
