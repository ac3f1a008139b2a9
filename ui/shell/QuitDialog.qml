// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Shell

/** Asked when the window is closed while operations run. After "yes" everything is stopped, then `stopped` comes. */
Dialog {
    id: root

    required property ActivityModel activity
    property bool quitting: false
    readonly property bool done: root.quitting && !root.activity.busy
    signal stopped

    objectName: "quitDialog"
    anchors.centerIn: parent
    width: 400
    modal: true
    title: qsTr("Stop what is running?")
    standardButtons: Dialog.Yes | Dialog.No
    Component.onCompleted: {
        root.standardButton(Dialog.Yes).text = qsTr("Stop and close");
        root.standardButton(Dialog.No).text = qsTr("Keep running");
    }
    onAccepted: {
        root.quitting = true;
        root.activity.cancelAll();
    }
    onDoneChanged: if (root.done) root.stopped()

    Label {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("Operations are still running: %1. Closing the window stops them; no half-written file remains.").arg(root.activity.running)
    }
}
