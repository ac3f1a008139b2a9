// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** One type's state, with its evidence on demand. */
ColumnLayout {
    id: root

    required property SystemPageModel model
    required property int index
    required property typeRow modelData

    spacing: Theme.spacingS

    Rectangle {
        visible: root.index > 0
        color: Theme.border
        implicitHeight: 1
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spacingS
    }
    RowLayout {
        spacing: Theme.spacingM

        Label {
            text: root.modelData.title
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        Badge {
            objectName: root.modelData.type + "Badge"
            text: root.modelData.badge
            kind: root.modelData.kind
        }
        Item { Layout.fillWidth: true }
        IconButton {
            id: expander
            objectName: root.modelData.type + "EvidenceButton"
            visible: root.modelData.evidence.length > 0
            checkable: true
            iconName: checked ? "chevron-up" : "chevron-down"
            text: checked ? qsTr("Hide how this was found") : qsTr("How this was found")
            Accessible.description: root.modelData.title
        }
    }
    Label {
        text: root.modelData.explanation
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    NameLine {
        label: qsTr("Answers:")
        names: root.modelData.reachable
        Layout.fillWidth: true
    }
    NameLine {
        label: qsTr("Refused:")
        names: root.modelData.refused
        Layout.fillWidth: true
    }
    Repeater {
        model: expander.checked ? root.modelData.evidence : []
        delegate: EvidenceLine {
            model: root.model
            Layout.fillWidth: true
        }
    }
}
