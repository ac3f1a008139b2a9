// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** An identity's name, state and key, and what can be done with it. */
RowLayout {
    id: root

    required property string name
    required property string keyText
    required property string typeText
    required property bool isUnlocked
    /** An identity is at work: all share one field for passphrases. */
    required property bool isBusy
    required property bool asking
    signal unlockToggled
    signal copyRequested
    signal changeRequested
    signal saveRequested
    signal removeRequested

    spacing: Theme.spacingM

    AppIcon {
        name: root.isUnlocked ? "lock-open" : "lock"
        color: root.isUnlocked ? Theme.good : Theme.textMuted
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Label {
            text: root.name
            textFormat: Text.PlainText
            color: Theme.text
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Label {
            text: root.keyText ? qsTr("%1 · %2").arg(root.typeText).arg(root.keyText) : root.typeText
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    Badge {
        objectName: "identityState"
        text: root.isUnlocked ? qsTr("Unlocked") : qsTr("Locked")
        kind: root.isUnlocked ? "good" : "neutral"
    }
    Button {
        objectName: "toggleLockButton"
        enabled: !root.isBusy
        text: root.isUnlocked ? qsTr("Lock") : root.asking ? qsTr("Cancel") : qsTr("Unlock…")
        onClicked: root.unlockToggled()
    }
    IconButton {
        objectName: "copyPublicKeyButton"
        enabled: root.keyText
        iconName: "copy"
        iconSize: 16
        text: qsTr("Copy the public key of %1").arg(root.name)
        onClicked: root.copyRequested()
    }
    IconButton {
        objectName: "identityMenuButton"
        enabled: !root.isBusy
        iconName: "ellipsis"
        iconSize: 16
        text: qsTr("More for %1").arg(root.name)
        onClicked: (menu.instance() as IdentityMenu).popup(0, height)

        LazyObject {
            id: menu

            IdentityMenu {
                hasKey: root.keyText
                onChangeRequested: root.changeRequested()
                onSaveRequested: root.saveRequested()
                onRemoveRequested: root.removeRequested()
            }
        }
    }
}
