// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** Which checksum file is being verified, and what can be done with it. */
RowLayout {
    id: root

    required property ChecksumCheck check
    readonly property bool done: root.check.stage === ChecksumCheck.Done

    spacing: Theme.spacingM

    Heading {
        text: root.check.title
        textFormat: Text.PlainText
        elide: Text.ElideMiddle
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
    Label {
        text: root.check.folder
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideMiddle
        Layout.fillWidth: true
    }
    Chip {
        objectName: "problemsChip"
        visible: root.done
        text: qsTr("Problems only")
        onToggled: root.check.lines.problemsOnly = checked

        Binding on checked {
            value: root.check.lines.problemsOnly
        }
    }
    ActionButton {
        objectName: "stopCheckButton"
        visible: root.check.stage === ChecksumCheck.Running
        text: qsTr("Stop")
        onClicked: root.check.cancel()
    }
    IconButton {
        objectName: "checkAgainButton"
        visible: root.done
        iconName: "refresh-cw"
        text: qsTr("Check again")
        onClicked: root.check.checkAgain()
    }
    IconButton {
        objectName: "closeCheckButton"
        iconName: "x"
        text: qsTr("Close")
        onClicked: root.check.close()
    }
}
