// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components

/** A column that scrolls when it is too long, and follows the keyboard's focus. */
Flickable {
    id: root

    default property alias content: column.data
    readonly property Item focusItem: root.Window.activeFocusItem
    property int padding: Theme.spacingL

    clip: true
    contentWidth: width
    contentHeight: column.implicitHeight + root.padding
    boundsBehavior: Flickable.StopAtBounds
    onFocusItemChanged: if (root.holds(root.focusItem)) root.reveal(root.focusItem)

    ScrollBar.vertical: ScrollBar { }

    function holds(item: Item): bool {
        return item !== null && (item === column || root.holds(item.parent));
    }
    function reveal(item: Item) {
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.spacingM;
        const bottom = top + item.height + 2 * Theme.spacingM;
        root.contentY = Math.max(0, Math.min(top, Math.max(root.contentY, bottom - root.height)));
    }

    ColumnLayout {
        id: column
        x: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.spacingL
    }
}
