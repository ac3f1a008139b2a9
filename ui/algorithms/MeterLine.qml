// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** What measuring is good for, what it has shown, and the buttons that start and stop it. */
RowLayout {
    id: root

    required property NamesModel names

    spacing: Theme.spacingM

    AppIcon {
        name: root.names.surprises > 0 ? "triangle-alert" : "activity"
        size: 16
        color: root.names.surprises > 0 ? Theme.warning : Theme.textMuted
    }
    Label {
        objectName: "meterLine"
        text: root.names.measuring ? root.names.progressText : root.names.surprises > 0 ? qsTr(
                                         "For %L1 of the names the highest priority is not the fastest.").arg(
                                         root.names.surprises) : qsTr(
                                         "A name gets the driver with the highest priority. Measure whether it is the fastest: 0.2 s a driver, 16 KiB a message.")
        color: root.names.surprises > 0 && !root.names.measuring ? Theme.warning : Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Button {
        objectName: "measureAllButton"
        text: root.names.measuring ? qsTr("Stop") : qsTr("Measure all")
        ToolTip.visible: hovered && !root.names.measuring
        ToolTip.text: qsTr("Measures every name that is shown and has several drivers")
        ToolTip.delay: 600
        onClicked: {
            if (root.names.measuring) root.names.stopMeasuring();
            else root.names.measureAll();
        }
    }
}
