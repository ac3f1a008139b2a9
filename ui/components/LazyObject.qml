// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** Makes what is written in it when it is first wanted: a dialog, for instance. A Loader of Qt 6.4 does not create a
 *  component that is bound to its file. */
Item {
    id: root

    default required property Component component
    property QtObject made: null

    visible: false

    function instance(): QtObject {
        if (!root.made)
            root.made = root.component.createObject(root);
        return root.made;
    }
}
