// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Components
import Cipherscope.Hash

/** A digest: what it is of, its digits, what computed it, whether it is the expected one. Placed without layouts, since
 *  lists have thousands. */
Item {
    id: root

    required property digestLine line
    /** Whether the tab key stops here. */
    property bool reachable: true
    readonly property bool matches: root.line.match === 1
    readonly property bool differs: root.line.match === 2
    readonly property bool wide: root.width > Theme.fontNormal * 58
    readonly property real labelWidth: Theme.fontNormal * 7
    signal copyRequested

    implicitHeight: Math.max(copyButton.height, digits.y + digits.height + (below.visible ? below.height : 0) + 2)

    Label {
        anchors.baseline: digits.baseline
        width: root.labelWidth - Theme.spacingM
        text: root.line.label
        color: Theme.textMuted
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    MonoText {
        id: digits
        objectName: "digestText"
        x: root.labelWidth
        y: 3
        width: root.width - root.labelWidth - facts.width - Theme.spacingM
        text: root.line.hex || root.line.error
        color: root.line.error || root.differs ? Theme.bad : root.matches ? Theme.good : Theme.text
        activeFocusOnTab: false
        Accessible.name: root.line.label + " " + text
    }
    Label {
        id: below
        x: root.labelWidth
        y: digits.y + digits.height
        visible: !root.wide && root.line.provenance
        text: root.line.provenance
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
    }
    Row {
        id: facts
        anchors.right: root.right
        spacing: Theme.spacingM
        height: copyButton.height

        Badge {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.matches || root.differs
            text: root.matches ? qsTr("Match") : qsTr("No match")
            kind: root.matches ? "good" : "bad"
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.wide && root.line.provenance
            width: Math.min(implicitWidth, Theme.fontNormal * 13)
            text: root.line.provenance
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
        }
        IconButton {
            id: copyButton
            objectName: "copyDigestButton"
            enabled: root.line.hex
            height: 22
            iconName: "copy"
            iconSize: 14
            color: Theme.textMuted
            text: qsTr("Copy the %1 digest").arg(root.line.label)
            focusPolicy: root.reachable ? Qt.StrongFocus : Qt.NoFocus
            onClicked: root.copyRequested()
        }
    }
}
