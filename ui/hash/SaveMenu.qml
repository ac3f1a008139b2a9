// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQml
import Cipherscope.Components
import Cipherscope.Hash

/** The forms in which the digests at hand can be saved. */
Menu {
    id: root

    property list<string> forms
    signal formChosen(form: int)

    objectName: "saveMenu"
    width: Theme.fontNormal * 28
    padding: Theme.spacingS
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    MenuItem {
        visible: root.forms.length === 0
        height: visible ? implicitHeight : 0
        enabled: false
        text: qsTr("A digest with a key is no checksum that others could verify")
    }
    Instantiator {
        model: root.forms
        delegate: MenuItem {
            required property int index
            required property string modelData

            text: modelData
            onTriggered: root.formChosen(index)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as Item)
        onObjectRemoved: (index, object) => root.removeItem(object as Item)
    }
}
