// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** The algorithms to tick, and what will compute them. */
ColumnLayout {
    id: root

    required property HashPageModel model

    spacing: Theme.spacingS

    Flow {
        spacing: Theme.spacingS + 2
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Algorithms")
        Layout.fillWidth: true

        Repeater {
            model: root.model.commonChoices

            Chip {
                id: chip
                required property string name
                required property string provenance
                required property string reason
                required property bool isChecked
                required property bool mayWork

                objectName: "%1Chip".arg(chip.name)
                text: chip.name
                opacity: chip.mayWork ? 1 : 0.5
                ToolTip.visible: chip.hovered && ToolTip.text
                ToolTip.text: chip.provenance ? qsTr("Computed by: %1").arg(chip.provenance) : chip.reason
                ToolTip.delay: 600
                Accessible.description: chip.provenance || chip.reason
                onToggled: root.model.algorithms.setChecked(chip.name, checked)

                Binding on checked {
                    value: chip.isChecked
                }
            }
        }
        Chip {
            id: moreChip
            objectName: "moreAlgorithmsButton"
            text: qsTr("More…")
            checkable: false
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("All algorithms and drivers")
            onClicked: popup.open()

            MoreAlgorithmsPopup {
                id: popup
                y: moreChip.height + Theme.spacingS
                model: root.model
            }
        }
    }
    Label {
        objectName: "provenanceLine"
        visible: text
        text: root.model.algorithms.summary
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Label {
        objectName: "leftOutLine"
        visible: text
        text: root.model.algorithms.problem
        color: Theme.warning
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
