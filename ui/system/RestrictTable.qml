// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** Each value of af_alg_restrict and whom it gives what. */
GridLayout {
    id: root

    required property SystemPageModel model

    columns: 3
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.spacingM

    Label {
        text: qsTr("Value")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    Label {
        text: qsTr("Every program")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    Label {
        text: qsTr("With CAP_NET_ADMIN or CAP_SYS_ADMIN")
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    Repeater {
        model: root.model.restrictValues
        delegate: Badge {
            required property int index
            required property restrictRow modelData

            text: modelData.value
            kind: modelData.current ? "accent" : "neutral"
            Accessible.name: modelData.current ? qsTr("%1, the value now").arg(modelData.value) : modelData.value
            Layout.row: index + 1
            Layout.column: 0
            Layout.alignment: Qt.AlignTop
        }
    }
    Repeater {
        model: root.model.restrictValues
        delegate: RestrictShare {
            text: modelData.everyProgram
            Layout.column: 1
        }
    }
    Repeater {
        model: root.model.restrictValues
        delegate: RestrictShare {
            text: modelData.privileged
            Layout.column: 2
        }
    }
}
