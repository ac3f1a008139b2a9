// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** A file: its name, what becomes of it, and why it failed. */
Rectangle {
    id: root

    required property int index
    required property string name
    required property string folder
    required property string sizeText
    required property string group
    required property bool isFolder
    required property int fileState
    required property string detail
    required property real progress
    required property string activity
    required property string errorText
    required property string errorDetail
    required property string offer
    required property bool movable
    required property FileQueueModel queue
    /** Whether it is the first of the files to lock, or of those to unlock. */
    required property bool startsGroup
    required property bool isCurrent
    required property bool hasFocus
    required property real rightInset
    readonly property real indent: 18 + Theme.spacingM
    signal chosen
    signal cancelRequested
    signal removeRequested
    signal moveRequested
    signal offerAccepted

    implicitHeight: column.y + column.implicitHeight + Theme.spacingM
    color: "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + (root.errorText || root.detail || root.sizeText)

    TapHandler { onTapped: root.chosen() }
    HoverHandler { id: hover }
    QueueSection {
        id: section
        width: root.width
        visible: root.startsGroup
        group: root.group
        queue: root.queue
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.startsGroup ? section.height : 0
        visible: root.isCurrent && root.hasFocus
        color: Theme.surfaceRaised
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    ColumnLayout {
        id: column
        x: Theme.spacingL
        y: Theme.spacingM + (root.startsGroup ? section.height : 0)
        width: root.width - Theme.spacingL - Theme.spacingM - root.rightInset
        spacing: Theme.spacingS

        QueueTitle {
            name: root.name
            folder: root.folder
            sizeText: root.sizeText
            group: root.group
            isFolder: root.isFolder
            fileState: root.fileState
            movable: root.movable
            buttonShown: hover.hovered || root.isCurrent
            reachable: root.isCurrent
            onCancelRequested: root.cancelRequested()
            onRemoveRequested: root.removeRequested()
            onMoveRequested: root.moveRequested()
            Layout.fillWidth: true
        }
        ThinProgress {
            visible: root.fileState === FileQueueModel.Running
            value: root.progress
            Layout.leftMargin: root.indent
            Layout.fillWidth: true
        }
        Label {
            objectName: "rowError"
            visible: root.errorText
            text: root.errorDetail ? qsTr("%1 [%2]").arg(root.errorText).arg(root.errorDetail) : root.errorText
            textFormat: Text.PlainText
            color: Theme.bad
            wrapMode: Text.Wrap
            Layout.leftMargin: root.indent
            Layout.fillWidth: true
        }
        RowLayout {
            visible: root.detail
            spacing: Theme.spacingM
            Layout.leftMargin: root.indent
            Layout.fillWidth: true
            Layout.maximumWidth: column.width - root.indent

            Label {
                objectName: "rowDetail"
                text: root.detail
                textFormat: Text.PlainText
                color: root.fileState === FileQueueModel.Failed ? Theme.warning : Theme.textMuted
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Label {
                text: root.activity
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                Layout.alignment: Qt.AlignTop
            }
        }
        ActionButton {
            objectName: "rowOfferButton"
            visible: root.offer
            text: root.offer
            focusPolicy: root.isCurrent ? Qt.StrongFocus : Qt.NoFocus
            onClicked: root.offerAccepted()
            Layout.leftMargin: root.indent
        }
    }
}
