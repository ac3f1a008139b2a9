// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Of how many words a suggestion is made. */
RowLayout {
    id: root

    required property PassphraseModel model

    spacing: 0

    IconButton {
        objectName: "fewerWordsButton"
        enabled: root.model.words > 4
        iconName: "minus"
        iconSize: 14
        text: qsTr("Fewer words")
        onClicked: root.model.words -= 1
    }
    Label {
        objectName: "wordCount"
        text: qsTr("%1 words").arg(root.model.words)
        color: Theme.text
        font.pixelSize: Theme.fontSmall
    }
    IconButton {
        objectName: "moreWordsButton"
        enabled: root.model.words < 10
        iconName: "plus"
        iconSize: 14
        text: qsTr("More words")
        onClicked: root.model.words += 1
    }
}
