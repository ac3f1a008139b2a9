// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

/** A page that is loaded when it is first wanted and then kept, hidden. `name` is its module's and its file's start. */
Loader {
    id: root

    required property string name
    required property QtObject model
    required property bool current

    objectName: root.name.toLowerCase() + "Loader"
    anchors.fill: parent
    asynchronous: true
    visible: root.current
    focus: root.current
    onCurrentChanged: root.prepare()
    onLoaded: root.settle(root.item)
    Component.onCompleted: root.prepare()

    function prepare() {
        if (root.current && root.status === Loader.Null)
            root.setSource("qrc:/qt/qml/Cipherscope/%1/%1Page.qml".arg(root.name), {model: root.model});
    }
    /** A layout whose content changes while the layout around it is still being made tells nobody, and from then on takes
     * every change for one that it has told of. The outermost one is polished by the window. */
    function settle(item: Item) {
        for (let i = 0; i < item.children.length; ++i)
            root.settle(item.children[i]);
        if (root.isLayout(item) && root.isLayout(item.parent))
            item.ensurePolished();
    }
    function isLayout(item: Item): bool {
        return item instanceof GridLayout || item instanceof ColumnLayout || item instanceof RowLayout;
    }
}
