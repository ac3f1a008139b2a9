// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Workbench

/** Several lines of text, to type or to read. */
ScrollView {
    id: root

    property alias text: area.text
    property alias readOnly: area.readOnly
    property alias placeholderText: area.placeholderText
    required property string name
    signal edited

    TextArea {
        id: area
        objectName: "%1Area".arg(root.objectName)
        placeholderTextColor: Theme.textMuted
        color: Theme.text
        wrapMode: TextArea.WrapAnywhere
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        textFormat: TextEdit.PlainText
        selectByMouse: true
        Accessible.name: root.name
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: area.nextItemInFocusChain(true)
        KeyNavigation.backtab: area.nextItemInFocusChain(false)
        onTextChanged: if (!area.readOnly) root.edited()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: area.activeFocus ? 2 : 1
            border.color: area.activeFocus ? Theme.accent : Theme.border
        }
    }
}
