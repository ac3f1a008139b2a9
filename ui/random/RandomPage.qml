// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** The kernel's random number generators: which there are, what they give, and what that looks like. */
FocusScope {
    id: root

    required property RandomPageModel model
    readonly property bool wide: root.width > Theme.fontNormal * 70

    objectName: "randomPage"
    onVisibleChanged: if (visible) root.model.activate()
    Component.onCompleted: if (visible) root.model.activate()

    RandomDialogs {
        id: dialogs
        model: root.model
    }
    PageHeader {
        id: header
        x: Theme.spacingL
        y: Theme.spacingL
        width: root.width - 2 * Theme.spacingL
        title: qsTr("Random")
        subtitle: qsTr("What the kernel's random number generators give, and what it looks like")
    }
    ScrollArea {
        objectName: "randomScroll"
        anchors.fill: parent
        anchors.topMargin: header.y + header.height + Theme.spacingL

        SourceCard {
            model: root.model
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingL
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.spacingL
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop

                ValuesCard {
                    values: root.model.values
                    Layout.fillWidth: true
                }
                DrawCard {
                    drawing: root.model.drawing
                    onSaveRequested: dialogs.save()
                    Layout.fillWidth: true
                }
                InputsCard {
                    model: root.model
                    onFileRequested: field => dialogs.openFor(field)
                    Layout.fillWidth: true
                }
            }
            LookCard {
                drawing: root.model.drawing
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
