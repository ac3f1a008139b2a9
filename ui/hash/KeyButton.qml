// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Hash

/** Whether an HMAC key is in use, and where to enter it. */
Chip {
    id: root

    required property HashPageModel model

    objectName: "keyButton"
    text: root.model.key.active ? root.model.key.summary : qsTr("HMAC key…")
    checkable: false
    checked: root.model.key.active
    Accessible.role: Accessible.Button
    ToolTip.visible: root.hovered
    ToolTip.text: qsTr("With a key, every hash becomes its HMAC")
    ToolTip.delay: 600
    onClicked: popup.open()

    KeyPopup {
        id: popup
        x: root.width - width
        y: root.height + Theme.spacingS
        key: root.model.key
    }
}
