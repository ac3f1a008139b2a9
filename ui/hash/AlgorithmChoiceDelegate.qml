// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** One algorithm or driver that can be ticked. */
CheckDelegate {
    id: root

    required property string name
    required property string label
    required property string provenance
    required property string reason
    required property bool isDriver
    required property bool isChecked
    required property bool mayWork
    required property bool focused
    signal toggledTo(checked: bool)

    function toggle() {
        root.toggledTo(!root.isChecked);
    }

    text: root.name
    checked: root.isChecked
    enabled: root.mayWork || root.isChecked
    focusPolicy: Qt.NoFocus
    leftPadding: root.isDriver ? Theme.spacingXL : Theme.spacingM
    topPadding: Theme.spacingS
    bottomPadding: Theme.spacingS
    ToolTip.visible: root.hovered && root.reason
    ToolTip.text: root.reason
    ToolTip.delay: 600
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.description: root.provenance || root.reason
    Accessible.checkable: true
    Accessible.checked: root.isChecked
    onToggled: {
        root.toggledTo(root.checked);
        root.checked = Qt.binding(() => root.isChecked);
    }

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Label {
            text: root.name
            color: root.enabled ? Theme.text : Theme.textMuted
            font.family: root.isDriver ? Theme.monospace : root.font.family
            elide: Text.ElideRight
            Layout.maximumWidth: root.width * 0.5
            Accessible.ignored: true
        }
        Label {
            visible: text && text.toLowerCase() !== root.name
            text: root.label
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
        Label {
            text: root.enabled ? root.provenance : qsTr("not available")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            rightPadding: root.indicator.width + Theme.spacingM
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.focused || root.hovered ? Theme.surfaceRaised : "transparent"
        border.width: root.focused ? 2 : 0
        border.color: Theme.accent
    }
}
