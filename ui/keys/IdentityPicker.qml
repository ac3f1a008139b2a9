// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** The user's own identities: which are unlocked, with what unlocks them in place. */
ColumnLayout {
    id: root

    required property IdentitiesModel model

    spacing: Theme.spacingM
    Component.onCompleted: root.model.load()
}
