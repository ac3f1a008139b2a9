// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** A file: its name and state, then a line for each digest, or why there is none. */
Rectangle {
    id: root

    required property int index
    required property string name
    required property string folder
    required property string sizeText
    required property int fileState
    required property string stateText
    required property real progress
    required property string rateText
    required property list<var> digests
    required property string errorText
    required property string errorDetail
    required property bool isCurrent
    required property bool hasFocus
    required property real rightInset
    readonly property bool running: root.fileState === HashFilesModel.Running
    readonly property bool failed: root.fileState === HashFilesModel.Failed
    signal chosen
    signal copyRequested(text: string)
    signal removeRequested

    implicitHeight: column.implicitHeight + 2 * Theme.spacingM
    color: root.isCurrent && root.hasFocus ? Theme.surfaceRaised : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + (root.errorText || root.stateText)

    TapHandler { onTapped: root.chosen() }
    HoverHandler { id: hover }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.border
    }
    ColumnLayout {
        id: column
        x: Theme.spacingL
        y: Theme.spacingM
        width: root.width - Theme.spacingL - Theme.spacingM - root.rightInset
        spacing: Theme.spacingS

        RowLayout {
            spacing: Theme.spacingM

            FileStateIcon { fileState: root.fileState }
            Label {
                text: root.name
                textFormat: Text.PlainText
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
                Layout.maximumWidth: column.width * 0.5
                Accessible.ignored: true
            }
            Label {
                text: root.folder
                textFormat: Text.PlainText
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
            Label {
                text: root.sizeText
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
            }
            Label {
                text: root.rateText || root.stateText
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                horizontalAlignment: Text.AlignRight
                Layout.minimumWidth: Theme.fontNormal * 6
            }
            IconButton {
                objectName: "removeButton"
                iconName: "x"
                iconSize: 14
                color: Theme.textMuted
                text: qsTr("Remove %1 from the list (Delete)").arg(root.name)
                focusPolicy: root.isCurrent ? Qt.StrongFocus : Qt.NoFocus
                opacity: hover.hovered || root.isCurrent ? 1 : 0
                onClicked: root.removeRequested()
            }
        }
        ThinProgress {
            visible: root.running
            value: root.progress
            Layout.fillWidth: true
            Layout.leftMargin: 18 + Theme.spacingM
        }
        Label {
            visible: root.failed
            text: root.errorDetail ? qsTr("%1 [%2]").arg(root.errorText).arg(root.errorDetail) : root.errorText
            textFormat: Text.PlainText
            color: Theme.bad
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: 18 + Theme.spacingM
        }
        Repeater {
            model: root.digests

            DigestRow {
                required property var modelData

                line: modelData
                reachable: root.isCurrent
                onCopyRequested: root.copyRequested(modelData.hex)
                Layout.fillWidth: true
                Layout.leftMargin: 18 + Theme.spacingM
            }
        }
    }
}
