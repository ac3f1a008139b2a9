// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** Everything about the selected entry. */
Rectangle {
    id: root

    required property AlgorithmsPageModel model
    readonly property AlgorithmDetails details: root.model.details
    readonly property string shownDriver: root.details.name + " " + root.details.driver
    signal closed
    signal composeRequested(template: string)

    objectName: "detailsPane"
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.border
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details of %1").arg(root.details.driver || root.details.name)
    Keys.onEscapePressed: root.closed()
    onShownDriverChanged: flickable.contentY = 0

    Flickable {
        id: flickable
        objectName: "detailsFlickable"
        anchors.fill: parent
        anchors.margins: 1
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.spacingL
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Keys.onUpPressed: bar.decrease()
        Keys.onDownPressed: bar.increase()
        ScrollBar.vertical: ScrollBar { id: bar }

        ColumnLayout {
            id: column
            x: Theme.spacingL
            y: Theme.spacingL
            width: flickable.width - 2 * Theme.spacingL
            spacing: Theme.spacingM
            visible: root.details.valid

            AlgorithmSummary {
                model: root.model
                Layout.fillWidth: true
                Layout.rightMargin: closeButton.width
                onComposeRequested: template => root.composeRequested(template)
            }
            Heading {
                text: qsTr("How the name is built")
                Layout.topMargin: Theme.spacingM
            }
            NameTree {
                objectName: "nameTree"
                tree: root.details.nameTree
                Layout.fillWidth: true
            }
            Label {
                visible: root.details.driverIsTemplate
                text: qsTr("This driver is built of:")
                color: Theme.textMuted
            }
            NameTree {
                visible: root.details.driverIsTemplate
                tree: root.details.driverTree
                Layout.fillWidth: true
            }
            ModuleCard {
                details: root.model.modules
                Layout.fillWidth: true
                Layout.topMargin: Theme.spacingM
            }
            RowLayout {
                visible: !root.details.loadable
                Layout.topMargin: Theme.spacingM
                Heading {
                    text: qsTr("What the kernel says")
                    Layout.fillWidth: true
                }
                IconButton {
                    objectName: "copyEntryButton"
                    iconName: "copy"
                    iconSize: 16
                    text: qsTr("Copy as in /proc/crypto")
                    onClicked: root.model.copyEntry()
                }
            }
            Repeater {
                model: root.details.fields

                InfoRow {
                    id: field
                    required property var model
                    required property int index

                    objectName: "field" + field.index
                    labelWidth: Theme.fontNormal * 7.6
                    explanation: field.model.explanation
                    Layout.fillWidth: true
                }
            }
        }
    }
    IconButton {
        id: closeButton
        objectName: "closeDetailsButton"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spacingM
        iconName: "x"
        text: qsTr("Close the details")
        onClicked: root.closed()
    }
    FocusRing { shown: flickable.activeFocus }
}
