// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** af_alg_restrict: what it is set to, and what each value means. */
Card {
    id: root

    required property SystemPageModel model

    title: qsTr("Restriction (af_alg_restrict)")

    Label {
        objectName: "restrictionText"
        text: root.model.restriction
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.model.restrictValues
        delegate: RowLayout {
            id: row

            required property restrictRow modelData

            spacing: Theme.spacingM
            Layout.fillWidth: true

            Badge {
                text: row.modelData.value
                kind: row.modelData.current ? "accent" : "neutral"
                Layout.alignment: Qt.AlignTop
            }
            Label {
                text: row.modelData.meaning
                color: row.modelData.current ? Theme.text : Theme.textMuted
                font.weight: row.modelData.current ? Font.DemiBold : Font.Normal
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
