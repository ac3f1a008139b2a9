// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick
import Cipherscope.Components

/** Every colour and size of the program. The shell sets `dark`; text on any surface has a contrast of 4.5 or more. */
QtObject {
    id: root

    property bool dark: desktop.dark
    readonly property DesktopLook desktop: DesktopLook { }

    readonly property color window: dark ? "#15171c" : "#f5f6f8"
    readonly property color surface: dark ? "#1c1f25" : "#ffffff"
    readonly property color surfaceRaised: dark ? "#272b33" : "#eceef2"
    readonly property color border: dark ? "#363b46" : "#d6dae1"
    readonly property color text: dark ? "#e8eaef" : "#1a1e26"
    readonly property color textMuted: dark ? "#a3aab9" : "#596172"
    readonly property color accent: dark ? "#8cb4ff" : "#2a5bd7"
    readonly property color accentText: dark ? "#0e1830" : "#ffffff"
    readonly property color selection: dark ? "#2b3a5c" : "#dde7fc"
    readonly property color good: dark ? "#74d39a" : "#176b3d"
    readonly property color goodSurface: dark ? "#1b3526" : "#e2f4e9"
    readonly property color bad: dark ? "#ff9d94" : "#ad1f18"
    readonly property color badSurface: dark ? "#44211f" : "#fce9e7"
    readonly property color warning: dark ? "#f0c063" : "#7f5200"
    readonly property color warningSurface: dark ? "#3a3017" : "#fdf0d3"

    /** After Okabe and Ito: told apart by people with any kind of colour blindness. */
    readonly property list<color> chart: dark ? darkChart : lightChart
    readonly property list<color> lightChart: ["#0072b2", "#d55e00", "#009e73", "#a64d86", "#8a6d00", "#3b8fc4"]
    readonly property list<color> darkChart: ["#56b4e9", "#e69f00", "#33c79d", "#e09cc4", "#f0e442", "#ff8a4c"]

    readonly property int spacingS: 4
    readonly property int spacingM: 8
    readonly property int spacingL: 16
    readonly property int spacingXL: 24
    readonly property int radius: 6
    readonly property int rowHeight: Math.round(fontNormal * 2.3)

    readonly property int fontNormal: Math.max(11, desktop.fontPixelSize)
    readonly property int fontSmall: Math.max(11, Math.round(fontNormal * 0.88))
    readonly property int fontLarge: Math.round(fontNormal * 1.2)
    readonly property int fontTitle: Math.round(fontNormal * 1.6)
    readonly property string monospace: desktop.monospace

    /** The colours of a kind: "good", "bad", "warning", "accent" or "neutral". */
    function kindColor(kind: string): color {
        return ({good: good, bad: bad, warning: warning, accent: accent})[kind] ?? textMuted;
    }
    function kindSurface(kind: string): color {
        return ({good: goodSurface, bad: badSurface, warning: warningSurface, accent: selection})[kind] ?? surfaceRaised;
    }
}
