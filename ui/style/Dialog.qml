// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T

T.Dialog {
    id: control

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, implicitHeaderWidth, implicitFooterWidth)
    implicitHeight: implicitHeaderHeight + implicitContentHeight + topPadding + bottomPadding + implicitFooterHeight
    padding: 20
    topPadding: 8
    bottomPadding: 12

    header: Label {
        text: control.title
        visible: control.title
        padding: 20
        bottomPadding: 0
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
    footer: DialogButtonBox {
        visible: count > 0
        padding: 20
        topPadding: 0
        spacing: 8
        background: null
        delegate: Button { }
    }
    background: Rectangle {
        radius: 8
        color: control.palette.base
        border.color: control.palette.mid
    }
    T.Overlay.modal: Rectangle {
        color: Qt.rgba(0, 0, 0, 0.45)
    }
}
