// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** An experiment: does this kernel take a message without copying it, and what does it say. */
Card {
    id: root

    required property WorkbenchPageModel model

    visible: root.model.zeroCopyOffered

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Label {
                text: qsTr("Experiment: without copying")
                color: Theme.text
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Label {
                text: qsTr("Gives the kernel the message's own pages with vmsplice and splice. New kernels copy or refuse.")
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        Button {
            objectName: "zeroCopyButton"
            enabled: root.model.inputs.ready && !root.model.running
            text: qsTr("Try")
            onClicked: root.model.tryZeroCopy()
        }
    }
    MonoText {
        objectName: "zeroCopySteps"
        visible: text
        text: root.model.zeroCopySteps
        font.pixelSize: Theme.fontSmall
        Layout.fillWidth: true
    }
    Label {
        objectName: "zeroCopyVerdict"
        visible: text
        text: root.model.zeroCopyVerdict
        color: Theme.text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
