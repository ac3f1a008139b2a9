// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** Whether both fields of a new passphrase hold the same. */
RowLayout {
    id: root

    required property PassphraseModel model
    readonly property string repetition: root.model.repetition
    readonly property string kind: ({same: "good", other: "bad"})[root.repetition] ?? "neutral"

    objectName: "repetitionLine"
    spacing: Theme.spacingS
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    AppIcon {
        name: ({same: "circle-check", other: "circle-x"})[root.repetition] ?? "circle-dashed"
        size: 14
        color: Theme.kindColor(root.kind)
    }
    Label {
        id: label
        objectName: "repetitionText"
        text: root.repetition === "same" ? qsTr("Both are the same.")
            : root.model.problem || qsTr("There is no way to recover a passphrase: keep it where you find it again.")
        color: Theme.kindColor(root.kind)
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
