// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
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
    readonly property real indent: 18 + Theme.spacingM
    signal chosen
    signal copyRequested(text: string)
    signal removeRequested

    implicitHeight: column.height + 2 * Theme.spacingM
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
    Column {
        id: column
        x: Theme.spacingL
        y: Theme.spacingM
        width: root.width - Theme.spacingL - Theme.spacingM - root.rightInset
        spacing: Theme.spacingS

        FileTitle {
            width: column.width
            name: root.name
            folder: root.folder
            sizeText: root.fileState === HashFilesModel.Failed ? "" : root.sizeText
            fileState: root.fileState
            activity: root.rateText || root.stateText
            removeShown: hover.hovered || root.isCurrent
            reachable: root.isCurrent
            onRemoveRequested: root.removeRequested()
        }
        Column {
            leftPadding: root.indent
            spacing: 2

            ThinProgress {
                visible: root.fileState === HashFilesModel.Running
                width: column.width - root.indent
                value: root.progress
            }
            Label {
                visible: root.fileState === HashFilesModel.Failed
                width: column.width - root.indent
                text: root.errorDetail ? qsTr("%1 [%2]").arg(root.errorText).arg(root.errorDetail) : root.errorText
                textFormat: Text.PlainText
                color: Theme.bad
                wrapMode: Text.Wrap
            }
            Repeater {
                model: root.digests

                DigestRow {
                    required property var modelData

                    width: column.width - root.indent
                    line: modelData
                    reachable: root.isCurrent
                    onCopyRequested: root.copyRequested(line.hex)
                }
            }
        }
    }
}
