// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** The figures of the program ent. */
ColumnLayout {
    id: root

    required property ObservationModel seen

    spacing: Theme.spacingS

    Repeater {
        model: root.seen.figures
        delegate: FigureRow {
            required property var modelData

            label: modelData.label
            value: modelData.value
            ideal: modelData.ideal
            kind: modelData.kind
            Layout.fillWidth: true
        }
    }
}
