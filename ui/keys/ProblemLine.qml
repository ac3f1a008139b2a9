// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** A sentence in the colour of its kind; not there while it is empty. */
Label {
    id: root

    property string kind: "bad"

    visible: root.text
    textFormat: Text.PlainText
    color: Theme.kindColor(root.kind)
    font.pixelSize: Theme.fontSmall
    wrapMode: Text.Wrap
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
}
