// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** What one value of af_alg_restrict gives one kind of program. */
Label {
    id: root

    required property int index
    required property restrictRow modelData

    color: root.modelData.current ? Theme.text : Theme.textMuted
    font.weight: root.modelData.current ? Font.DemiBold : Font.Normal
    font.pixelSize: Theme.fontSmall
    wrapMode: Text.Wrap
    Layout.row: root.index + 1
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
}
