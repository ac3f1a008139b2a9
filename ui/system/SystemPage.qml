// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** What this machine's kernel offers to programs, why, and what computes here. */
FocusScope {
    id: root

    required property SystemPageModel model
    readonly property bool wide: root.width > 860

    objectName: "systemPage"
    Component.onCompleted: root.model.check()

    PageHeader {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spacingL
        title: qsTr("System")
        subtitle: root.model.machine

        BusyIndicator {
            implicitWidth: 24
            implicitHeight: 24
            padding: 0
            running: root.model.checking
        }
        Button {
            objectName: "checkAgainButton"
            text: qsTr("Check again")
            icon.source: "qrc:/icons/refresh-cw.svg"
            enabled: !root.model.checking
            onClicked: root.model.check()
        }
    }
    ScrollArea {
        objectName: "systemScroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.spacingL

        Banner {
            objectName: "verdictBanner"
            visible: root.model.checked
            kind: root.model.verdictKind
            text: root.model.verdict
            detail: root.model.advice
            Layout.fillWidth: true
        }
        GridLayout {
            visible: root.model.checked
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingL
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.spacingL
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 3

                TypesCard {
                    model: root.model
                    Layout.fillWidth: true
                }
                ExposureCard {
                    model: root.model
                    Layout.fillWidth: true
                }
                RestrictCard {
                    model: root.model
                    Layout.fillWidth: true
                }
                MachineCard {
                    model: root.model
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: Theme.spacingL
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.preferredWidth: 2

                EngineCard {
                    model: root.model
                    Layout.fillWidth: true
                }
                SocketsCard {
                    model: root.model
                    Layout.fillWidth: true
                }
                AppearanceCard {
                    model: root.model
                    Layout.fillWidth: true
                }
            }
        }
    }
}
