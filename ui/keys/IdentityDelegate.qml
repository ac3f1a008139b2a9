// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Keys

/** One of the user's identities, with the field for its passphrase below it while that is asked for. */
Rectangle {
    id: root

    required property int index
    required property string name
    required property string shortKey
    required property string typeText
    required property bool isUnlocked
    required property bool isBusy
    required property IdentitiesModel model
    required property bool asking
    signal askToggled
    signal changeRequested
    signal saveRequested
    signal removeRequested

    objectName: "identityDelegate"
    implicitHeight: column.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radius
    color: "transparent"
    border.color: root.asking ? Theme.accent : Theme.border
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isUnlocked ? qsTr("%1, unlocked").arg(root.name) : qsTr("%1, locked").arg(root.name)

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.spacingM
        spacing: Theme.spacingM

        IdentityTitle {
            name: root.name
            keyText: root.shortKey
            typeText: root.typeText
            isUnlocked: root.isUnlocked
            isBusy: root.model.busy
            asking: root.asking
            onUnlockToggled: root.isUnlocked ? root.model.lock(root.index) : root.askToggled()
            onCopyRequested: root.model.copyPublicKey(root.index)
            onChangeRequested: root.changeRequested()
            onSaveRequested: root.saveRequested()
            onRemoveRequested: root.removeRequested()
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.asking && !root.isUnlocked
            spacing: Theme.spacingS
            Layout.fillWidth: true

            PassphraseField {
                model: root.model.passphrase
                name: qsTr("Passphrase of %1").arg(root.name)
                onVisibleChanged: if (visible) focusField()
                onAccepted: root.model.unlock(root.index)
                Layout.fillWidth: true
            }
            Button {
                objectName: "unlockButton"
                enabled: root.model.passphrase.ready && !root.model.busy
                text: root.isBusy ? qsTr("Unlocking…") : qsTr("Unlock")
                highlighted: true
                onClicked: root.model.unlock(root.index)
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
