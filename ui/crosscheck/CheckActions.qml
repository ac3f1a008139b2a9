// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Crosscheck

/** Start and stop a check, open files of vectors, save the report. */
RowLayout {
    id: root

    required property CrosscheckPageModel model
    required property bool busy
    signal openRequested
    signal saveRequested

    spacing: Theme.spacingM

    IconButton {
        objectName: "saveReportButton"
        iconName: "save"
        text: qsTr("Save the report as text or JSON")
        enabled: root.model.state === CrosscheckPageModel.Done
        onClicked: root.saveRequested()
    }
    ActionButton {
        objectName: "openVectorsButton"
        text: qsTr("Test vectors…")
        icon.source: "qrc:/icons/file-check.svg"
        visible: !root.busy
        onClicked: root.openRequested()
    }
    ActionButton {
        objectName: "checkMachineButton"
        text: qsTr("Check this machine")
        icon.source: "qrc:/icons/play.svg"
        highlighted: true
        focus: true
        visible: !root.busy
        onClicked: root.model.checkMachine()
    }
    ActionButton {
        objectName: "stopCheckButton"
        text: qsTr("Stop")
        icon.source: "qrc:/icons/square.svg"
        visible: root.busy
        onClicked: root.model.cancel()
    }
}
