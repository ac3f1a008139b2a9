// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** The user's own identities: which are unlocked, with what unlocks them in place. */
ColumnLayout {
    id: root

    required property IdentitiesModel model
    /** The row whose passphrase is being asked for; -1: none. */
    property int asked: -1
    /** Of several pickers of a window one only asks about a file that is to be imported. */
    property bool asksAboutImports: true

    function ask(row: int) {
        root.model.passphrase.clear();
        root.asked = root.asked === row ? -1 : row;
    }

    spacing: Theme.spacingM
    Component.onCompleted: root.model.load()

    Connections {
        target: root.model
        function onSucceeded() {
            root.asked = -1;
        }
    }
    IdentityDialogs {
        id: dialogs
        model: root.model
        asksAboutImports: root.asksAboutImports
    }
    Label {
        objectName: "noIdentities"
        visible: root.model.count === 0
        text: qsTr("You have no identity yet: a pair of keys, of which others get the public one to encrypt to you.")
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.spacingS
        visible: root.model.count > 0
        Layout.fillWidth: true

        Repeater {
            model: root.model
            delegate: IdentityDelegate {
                model: root.model
                asking: root.asked === index
                onAskToggled: root.ask(index)
                onChangeRequested: dialogs.changePassphrase(index)
                onSaveRequested: dialogs.savePublicKey(index)
                onRemoveRequested: dialogs.remove(index, name)
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        spacing: Theme.spacingM

        Button {
            objectName: "newIdentityButton"
            enabled: !root.model.busy
            text: qsTr("New identity…")
            icon.source: "qrc:/icons/plus.svg"
            onClicked: dialogs.create()
        }
        Button {
            objectName: "importIdentityButton"
            enabled: !root.model.busy
            text: qsTr("Import…")
            icon.source: "qrc:/icons/folder-open.svg"
            onClicked: dialogs.importFile()
        }
    }
    MessageBanner {
        objectName: "identitiesMessage"
        text: root.model.message
        failed: root.model.failed
        onDismissed: root.model.clearMessage()
        Layout.fillWidth: true
    }
}
