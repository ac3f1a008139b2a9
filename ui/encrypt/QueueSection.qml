// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** The title of the files to lock, and of those to unlock. */
Item {
    id: root

    required property string group
    required property FileQueueModel queue
    readonly property bool isLock: root.group === "lock"

    implicitHeight: title.implicitHeight + Theme.spacingM + Theme.spacingL

    Label {
        id: title
        objectName: "groupTitle"
        anchors.left: parent.left
        anchors.leftMargin: Theme.spacingL
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spacingS
        text: root.isLock ? qsTr("Lock (%1)").arg(root.queue.lockCount) : qsTr("Unlock (%1)").arg(root.queue.unlockCount)
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: title.text
    }
}
