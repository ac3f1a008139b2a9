// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Keys

/** What is seldom done with an identity. */
Menu {
    id: root

    required property bool hasKey
    signal saveRequested
    signal changeRequested
    signal removeRequested

    objectName: "identityMenu"
    padding: Theme.spacingS
    margins: Theme.spacingM
    background: Rectangle {
        implicitWidth: Theme.fontNormal * 18
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    MenuItem {
        objectName: "savePublicKeyItem"
        enabled: root.hasKey
        text: qsTr("Save the public key…")
        onTriggered: root.saveRequested()
    }
    MenuItem {
        objectName: "changePassphraseItem"
        text: qsTr("Change the passphrase…")
        onTriggered: root.changeRequested()
    }
    MenuItem {
        objectName: "removeIdentityItem"
        text: qsTr("Delete…")
        onTriggered: root.removeRequested()
    }
}
