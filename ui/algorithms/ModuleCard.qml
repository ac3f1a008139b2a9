// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** How the selected driver computes, and what is known of the modules that it is in. */
// No layout: that of Qt 6.4 keeps what a Repeater takes away while it is hidden, and falls over it when resized.
Column {
    id: root

    required property ModuleDetails details

    spacing: Theme.spacingM
    visible: root.details.sentences.length > 0 || root.details.hasModule

    Heading {
        text: qsTr("How it computes")
        width: root.width
    }
    Repeater {
        model: root.details.sentences

        Label {
            required property string modelData

            objectName: "driverSentence"
            text: modelData
            wrapMode: Text.Wrap
            width: root.width
        }
    }
    Repeater {
        model: root.details.fields

        InfoRow {
            id: field
            required property var model
            required property int index

            objectName: "moduleField" + field.index
            explanation: field.model.explanation
            labelWidth: Theme.fontNormal * 7.6
            width: root.width
        }
    }
}
