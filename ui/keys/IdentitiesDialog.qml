// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** The user's own identities, whether or not a file asks for one. */
Dialog {
    id: root

    required property IdentitiesModel model

    objectName: "identitiesDialog"
    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.fontNormal * 48, (parent?.width ?? 640) - 2 * Theme.spacingXL)
    height: Math.min(implicitHeight, (parent?.height ?? 520) - 2 * Theme.spacingXL)
    modal: true
    focus: true
    closePolicy: root.model.busy ? Popup.NoAutoClose : Popup.CloseOnEscape
    title: qsTr("Your keys")
    onAboutToShow: root.model.passphrase.clear()
    onClosed: {
        picker.asked = -1;
        root.model.passphrase.clear();
        root.model.clearMessage();
    }

    ScrollArea {
        anchors.fill: parent
        implicitHeight: contentHeight
        padding: 2

        IdentityPicker {
            id: picker
            objectName: "ownIdentities"
            model: root.model
            asksAboutImports: false
            Layout.fillWidth: true
        }
    }
    footer: RowLayout {
        spacing: Theme.spacingM

        Button {
            objectName: "lockAllButton"
            visible: root.model.unlockedCount > 0
            enabled: !root.model.busy
            text: qsTr("Lock all")
            icon.source: "qrc:/icons/lock.svg"
            onClicked: root.model.lockAll()
            Layout.leftMargin: 20
            Layout.bottomMargin: 20
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "closeKeysButton"
            enabled: !root.model.busy
            text: qsTr("Close")
            onClicked: root.close()
            Layout.rightMargin: 20
            Layout.bottomMargin: 20
        }
    }
}
