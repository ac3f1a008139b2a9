// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Keys

/** What came of the last change of the keys. */
Banner {
    id: root

    required property bool failed
    signal dismissed

    visible: root.text
    kind: root.failed ? "bad" : "good"

    DismissButton {
        objectName: "dismissMessageButton"
        onClicked: root.dismissed()
    }
}
