// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import Cipherscope.Components

/** An icon of resources/icons by its name, in one colour. Decoration: the text beside it, or its button, has the name. */
Item {
    id: root

    required property string name
    property color color: Theme.text
    property int size: 18

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    IconImage {
        anchors.fill: parent
        source: root.name ? "qrc:/icons/" + root.name + ".svg" : ""
        sourceSize.width: root.size
        sourceSize.height: root.size
        color: root.color
    }
}
