// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Keys

/** Oneself among those to encrypt to. */
PickRow {
    id: root

    required property int index
    required property string shortKey
    required property string typeText
    required property bool isChosen
    required property IdentitiesModel identities

    objectName: "ownRecipientRow"
    title: qsTr("You (%1)").arg(root.name)
    keyText: root.shortKey
    problem: root.shortKey ? "" : root.typeText
    chosen: root.isChosen
    onChosenByUser: chosen => root.identities.setChosen(root.index, chosen)

    AppIcon {
        name: "key-round"
        size: 16
        color: Theme.textMuted
    }
}
