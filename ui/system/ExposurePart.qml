// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** One module of AF_ALG: where it stands, and the lines that would change that on demand. */
ColumnLayout {
    id: root

    required property SystemPageModel model
    required property exposurePartRow modelData

    spacing: Theme.spacingS

    Rectangle {
        color: Theme.border
        implicitHeight: 1
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spacingS
    }
    RowLayout {
        spacing: Theme.spacingM

        MonoText {
            text: root.modelData.name
            font.weight: Font.DemiBold
        }
        Label {
            text: root.modelData.purpose
            color: Theme.textMuted
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Badge {
            objectName: root.modelData.name + "Badge"
            text: root.modelData.badge
            kind: root.modelData.kind
        }
        IconButton {
            id: expander
            objectName: root.modelData.name + "RemediesButton"
            enabled: root.modelData.remedies.length > 0
            checkable: true
            iconName: checked ? "chevron-up" : "chevron-down"
            text: checked ? qsTr("Hide the lines that change this") : qsTr("Lines that change this")
            Accessible.description: root.modelData.name
        }
    }
    Label {
        text: root.modelData.explanation
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RemedyList {
        model: root.model
        remedies: expander.checked ? root.modelData.remedies : []
        Layout.fillWidth: true
    }
}
