// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** The cipher, what computes it and why, and what it is good for. */
Card {
    id: root

    required property WorkbenchPageModel model

    RowLayout {
        spacing: Theme.spacingL
        Layout.fillWidth: true

        Button {
            id: button
            objectName: "cipherButton"
            text: root.model.ciphers.chosen
            icon.source: "qrc:/icons/chevron-down.svg"
            font.weight: Font.DemiBold
            Accessible.name: qsTr("Cipher: %1").arg(text)
            Accessible.description: qsTr("Opens the list of ciphers and drivers")
            onClicked: popup.open()

            CipherPopup {
                id: popup
                y: button.height + Theme.spacingS
                model: root.model
            }
        }
        Label {
            objectName: "provenanceLine"
            text: root.model.ciphers.provenance ? qsTr("Computed by: %1").arg(root.model.ciphers.provenance) : root.model.ciphers.available ? qsTr("Asking…") : qsTr("Not available here")
            color: root.model.ciphers.available ? Theme.text : Theme.bad
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    Label {
        objectName: "reasonLine"
        visible: root.model.ciphers.reason
        text: root.model.ciphers.provenance ? qsTr("Not by the kernel: %1").arg(root.model.ciphers.reason) : root.model.ciphers.reason
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "aboutLine"
        text: root.model.about
        color: Theme.text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
