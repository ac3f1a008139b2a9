// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components

/** A window whose controls and popups take their colours from the Theme. */
ApplicationWindow {
    id: root

    color: Theme.window
    font.pixelSize: Theme.fontNormal
    palette {
        window: Theme.window
        windowText: Theme.text
        base: Theme.surface
        alternateBase: Theme.surfaceRaised
        text: Theme.text
        button: Theme.surfaceRaised
        buttonText: Theme.text
        brightText: Theme.accentText
        highlight: Theme.accent
        highlightedText: Theme.accentText
        placeholderText: Theme.textMuted
        toolTipBase: Theme.surfaceRaised
        toolTipText: Theme.text
        link: Theme.accent
        linkVisited: Theme.accent
        light: Theme.surface
        midlight: Theme.surfaceRaised
        mid: Theme.border
        dark: Theme.border
        shadow: Theme.border
        disabled {
            windowText: Theme.textMuted
            text: Theme.textMuted
            buttonText: Theme.textMuted
            highlight: Theme.border
            highlightedText: Theme.textMuted
        }
    }
}
