// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** To whom to encrypt: people of the address book, and oneself. */
ColumnLayout {
    id: root

    required property KeyringModel model

    spacing: Theme.spacingM
    Component.onCompleted: root.model.load()
}
