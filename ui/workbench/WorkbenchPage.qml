// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** Runs any cipher of this kernel once, with everything that goes in and comes out laid open. */
FocusScope {
    id: root

    required property WorkbenchPageModel model
    readonly property bool wide: root.width > Theme.fontNormal * 67

    objectName: "workbenchPage"
    onVisibleChanged: if (visible) root.model.activate()
    Component.onCompleted: if (visible) root.model.activate()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible
        onActivated: root.model.run()
    }
    WorkbenchDialogs {
        id: dialogs
        model: root.model
    }
    Connections {
        target: root.model.result
        function onChanged() {
            answerFrames.restart();
        }
    }
    FrameAnimation { // Layouts make room for an answer when the next frames are drawn.
        id: answerFrames
        objectName: "answerFrames"
        onTriggered: {
            if (outputCard.visible) scroll.reveal(outputCard);
            scroll.reveal(runCard.answer); // If there is no room for both.
            if (currentFrame >= 3) stop();
        }
    }
    PageHeader {
        id: header
        x: Theme.spacingL
        y: Theme.spacingL
        width: root.width - 2 * Theme.spacingL
        title: qsTr("Workbench")
        subtitle: qsTr("One cipher, one message: what goes in, what the kernel says, what comes out")
    }
    ScrollArea {
        id: scroll
        objectName: "workbenchScroll"
        anchors.fill: parent
        anchors.topMargin: header.y + header.height + Theme.spacingL

        CipherBar {
            model: root.model
            Layout.fillWidth: true
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingL
            Layout.fillWidth: true

            InputsCard {
                model: root.model
                onFileRequested: field => dialogs.openFor(field)
                Layout.fillWidth: true
                Layout.preferredWidth: 9
                Layout.alignment: Qt.AlignTop
            }
            ColumnLayout {
                spacing: Theme.spacingL
                Layout.fillWidth: true
                Layout.preferredWidth: 11
                Layout.alignment: Qt.AlignTop

                RunCard {
                    id: runCard
                    model: root.model
                    Layout.fillWidth: true
                }
                OutputCard {
                    id: outputCard
                    model: root.model
                    onSaveRequested: dialogs.save()
                    Layout.fillWidth: true
                }
                CommandCard {
                    model: root.model
                    Layout.fillWidth: true
                }
                ZeroCopyCard {
                    model: root.model
                    Layout.fillWidth: true
                }
            }
        }
    }
}
