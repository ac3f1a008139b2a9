// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The command that does the same, without the key. */
Card {
    id: root

    required property WorkbenchPageModel model

    padding: Theme.spacingM

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        AppIcon {
            name: "terminal"
            size: 16
            color: Theme.textMuted
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.spacingS
        }
        MonoText {
            objectName: "commandLine"
            text: root.model.commandLine
            font.pixelSize: Theme.fontSmall
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "copyCommandButton"
            iconName: "copy"
            iconSize: 15
            text: qsTr("Copy the command line; KEY is a file with the key")
            Layout.alignment: Qt.AlignTop
            onClicked: root.model.copyCommandLine()
        }
    }
}
