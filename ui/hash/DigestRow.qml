// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** A digest: what it is of, its digits, what computed it, whether it is the expected one. */
RowLayout {
    id: root

    required property digestLine line
    /** Whether the tab key stops here. */
    property bool reachable: true
    readonly property bool matches: root.line.match === 1
    readonly property bool differs: root.line.match === 2
    readonly property bool wide: root.width > Theme.fontNormal * 58
    signal copyRequested

    spacing: Theme.spacingM

    Label {
        text: root.line.label
        color: Theme.textMuted
        elide: Text.ElideMiddle
        Layout.preferredWidth: Theme.fontNormal * 7
        Layout.maximumWidth: Theme.fontNormal * 7
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        MonoText {
            objectName: "digestText"
            text: root.line.hex || root.line.error
            color: root.line.error || root.differs ? Theme.bad : root.matches ? Theme.good : Theme.text
            activeFocusOnTab: false
            Accessible.name: root.line.label + " " + text
            Layout.fillWidth: true
        }
        Label {
            visible: !root.wide && text
            text: root.line.provenance
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
    }
    Badge {
        visible: root.matches || root.differs
        text: root.matches ? qsTr("Match") : qsTr("No match")
        kind: root.matches ? "good" : "bad"
        Layout.alignment: Qt.AlignTop
    }
    Label {
        visible: root.wide && text
        text: root.line.provenance
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignRight
        Layout.maximumWidth: Theme.fontNormal * 13
        Layout.alignment: Qt.AlignTop
    }
    IconButton {
        objectName: "copyDigestButton"
        visible: root.line.hex
        iconName: "copy"
        iconSize: 14
        implicitHeight: 20
        color: Theme.textMuted
        text: qsTr("Copy the %1 digest").arg(root.line.label)
        focusPolicy: root.reachable ? Qt.StrongFocus : Qt.NoFocus
        onClicked: root.copyRequested()
        Layout.alignment: Qt.AlignTop
    }
}
