// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Asks before something that cannot be undone. */
KeyDialog {
    id: root

    property string text

    objectName: "confirmDialog"
    acceptName: "confirmButton"
    dangerous: true
    onOpened: root.focusCancel()

    Label {
        text: root.text
        textFormat: Text.PlainText
        color: Theme.text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
