// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** The head of the details: which driver, whether its name gets it and why, and what can be done with it. */
ColumnLayout {
    id: root

    required property AlgorithmsPageModel model
    readonly property AlgorithmDetails details: root.model.details
    signal composeRequested(template: string)

    spacing: Theme.spacingM

    component Sentence: Label {
        visible: text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    MonoText {
        objectName: "detailsName"
        text: root.details.name
        font.pixelSize: Theme.fontLarge
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    MonoText {
        objectName: "detailsDriver"
        text: root.details.driver
        visible: text
        color: Theme.textMuted
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        Badge {
            text: root.details.gone ? qsTr("Gone") : root.details.accessWord
            kind: root.details.gone ? "warning" : root.details.accessKind
        }
        Badge {
            visible: root.details.wins
            text: qsTr("First choice")
            kind: "accent"
        }
        Badge {
            visible: text
            text: root.model.modules.badge
            kind: "accent"
        }
        Badge {
            visible: text
            text: root.details.typeText
        }
    }
    Sentence {
        objectName: "detailsReason"
        text: root.details.reason
    }
    Sentence {
        text: root.details.accessText
        color: Theme.textMuted
    }
    LoadableCard {
        model: root.model
        onComposeRequested: template => root.composeRequested(template)
        Layout.fillWidth: true
    }
    Flow {
        visible: !root.details.loadable
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Button {
            objectName: "hashWithDriverButton"
            text: qsTr("Hash with this driver")
            enabled: root.details.canHash
            Accessible.description: root.details.hashRefusal
            onClicked: root.model.hashWithDriver()
        }
        Button {
            objectName: "checkDriversButton"
            visible: root.details.canCheck
            text: qsTr("Cross-check")
            Accessible.description: qsTr("Compare what the drivers of this name and OpenSSL compute")
            ToolTip.visible: hovered
            ToolTip.text: Accessible.description
            onClicked: root.model.checkDrivers()
        }
    }
    Sentence {
        objectName: "hashRefusal"
        text: root.details.loadable ? "" : root.details.hashRefusal
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
}
