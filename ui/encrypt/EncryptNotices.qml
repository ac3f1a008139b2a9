// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt
import Cipherscope.Keys

/** What the page asks and says about the list as a whole. */
ColumnLayout {
    id: root

    required property EncryptPageModel model
    /** The identities are seen, and say by themselves what came of their change. */
    required property bool keysShown
    readonly property IdentitiesModel identities: root.model.keyring.identities
    readonly property bool tellsOfKeys: root.identities.message && !root.keysShown

    spacing: Theme.spacingM
    visible: root.model.notice || root.model.identityOffer || root.tellsOfKeys

    Banner {
        objectName: "noticeBanner"
        visible: root.model.notice
        kind: "warning"
        text: root.model.notice
        Layout.fillWidth: true

        DismissButton { onClicked: root.model.clearNotice() }
    }
    MessageBanner {
        objectName: "keysNotice"
        visible: root.tellsOfKeys
        text: root.identities.message
        failed: root.identities.failed
        onDismissed: root.identities.clearMessage()
        Layout.fillWidth: true
    }
    Banner {
        objectName: "identityBanner"
        visible: root.model.identityOffer
        kind: "accent"
        iconName: "key-round"
        text: root.model.identityOffer
        Layout.fillWidth: true

        ActionButton {
            objectName: "importKeyButton"
            text: qsTr("Import")
            highlighted: true
            onClicked: root.model.importIdentity()
        }
        ActionButton {
            objectName: "lockKeyButton"
            text: qsTr("Lock it")
            onClicked: root.model.addIdentityAsFile()
        }
        DismissButton { onClicked: root.model.dismissIdentity() }
    }
}
