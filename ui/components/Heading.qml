// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

Label {
    id: root

    font.pixelSize: Theme.fontLarge
    font.weight: Font.DemiBold
    color: Theme.text
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
