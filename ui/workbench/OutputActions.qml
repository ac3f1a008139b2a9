// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** What can be done with an output. */
RowLayout {
    id: root

    required property WorkbenchPageModel model
    required property string view
    signal saveRequested

    spacing: Theme.spacingS

    IconButton {
        objectName: "useOutputButton"
        enabled: root.model.result.fitsInput
        iconName: "refresh-cw"
        text: qsTr("Use the output as the next input")
        onClicked: root.model.useOutputAsInput()
    }
    IconButton {
        objectName: "copyOutputButton"
        enabled: root.model.result.hasOutput
        iconName: "copy"
        text: root.view === "base64" ? qsTr("Copy in base64") : qsTr("Copy in hexadecimal")
        onClicked: root.view === "base64" ? root.model.result.copyBase64() : root.model.result.copyHex()
    }
    IconButton {
        objectName: "saveOutputButton"
        enabled: root.model.result.hasOutput
        iconName: "save"
        text: qsTr("Save the output to a file")
        onClicked: root.saveRequested()
    }
}
