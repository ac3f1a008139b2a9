// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** How the files are locked or unlocked, and the button that does it. */
Rectangle {
    id: root

    required property EncryptPageModel model
    readonly property bool isLock: root.model.group === EncryptPageModel.LockGroup
    readonly property bool isMixed: root.model.locking.pendingCount > 0 && root.model.unlocking.pendingCount > 0
    readonly property bool showsKeys: root.visible && !root.isLock && root.model.unlocking.wantsIdentity
    signal folderRequested

    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.border
    enabled: !root.model.preparing

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.spacingL
        anchors.bottomMargin: Theme.spacingL
        spacing: Theme.spacingM

        SegmentedControl {
            objectName: "groupTabs"
            visible: root.isMixed
            name: qsTr("What to set up")
            value: root.isLock ? "lock" : "unlock"
            options: [
                {value: "lock", text: qsTr("Lock"), iconName: "lock"},
                {value: "unlock", text: qsTr("Unlock"), iconName: "lock-open"}
            ]
            onChosen: value => root.model.group = value === "lock" ? EncryptPageModel.LockGroup : EncryptPageModel.UnlockGroup
            Layout.leftMargin: Theme.spacingL
            Layout.rightMargin: Theme.spacingL
            Layout.fillWidth: true
        }
        LockPanel {
            model: root.model
            visible: root.isLock
            onFolderRequested: root.folderRequested()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        UnlockPanel {
            model: root.model
            visible: !root.isLock
            onFolderRequested: root.folderRequested()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        SetupButton {
            objectName: root.isLock ? "lockButton" : "unlockButton"
            text: root.isLock ? root.model.locking.buttonText : root.model.unlocking.buttonText
            hint: root.isLock ? root.model.locking.hint : root.model.unlocking.hint
            ready: root.isLock ? root.model.locking.ready : root.model.unlocking.ready
            busy: root.model.preparing
            iconName: root.isLock ? "lock" : "lock-open"
            onClicked: root.isLock ? root.model.lock() : root.model.unlock()
            Layout.leftMargin: Theme.spacingL
            Layout.rightMargin: Theme.spacingL
            Layout.fillWidth: true
        }
    }
}
