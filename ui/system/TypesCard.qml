// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** AF_ALG itself and each of its types: whether it answers, and how that was found out. */
Card {
    id: root

    required property SystemPageModel model

    title: qsTr("The kernel's ciphers for programs (AF_ALG)")

    Repeater {
        model: root.model.types
        delegate: TypeState {
            model: root.model
            Layout.fillWidth: true
        }
    }
}
