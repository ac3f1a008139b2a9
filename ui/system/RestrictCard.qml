// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** af_alg_restrict: what it is set to, what each value gives whom, and how it is set. */
Card {
    id: root

    required property SystemPageModel model

    title: qsTr("Restriction (af_alg_restrict)")

    RowLayout {
        spacing: Theme.spacingM

        Label {
            objectName: "restrictionText"
            text: root.model.restriction
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        IconButton {
            id: expander
            objectName: "restrictRemediesButton"
            visible: root.model.restrictRemedies.length > 0
            checkable: true
            iconName: checked ? "chevron-up" : "chevron-down"
            text: checked ? qsTr("Hide the lines that change this") : qsTr("Lines that change this")
            Layout.alignment: Qt.AlignTop
        }
    }
    RestrictTable {
        model: root.model
        Layout.fillWidth: true
    }
    RemedyList {
        model: root.model
        remedies: expander.checked ? root.model.restrictRemedies : []
        Layout.fillWidth: true
    }
}
