// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components
import Cipherscope.Snapshots

/** What the kernel's list of algorithms holds, which driver answers to each name, and what can be reached. */
FocusScope {
    id: root

    required property AlgorithmsPageModel model
    /** Whether the details have a place beside the table; else they take the page's. */
    readonly property bool wide: root.width >= Theme.fontNormal * 66
    property bool detailsOpen: false

    objectName: "algorithmsPage"

    function showDetails() {
        root.detailsOpen = root.model.details.valid;
    }
    function closeDetails() {
        root.detailsOpen = false;
        table.list.forceActiveFocus();
    }

    Binding {
        target: root.model
        property: "watching"
        value: root.visible
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: {
            if (!root.wide) root.detailsOpen = false;
            search.forceActiveFocus(Qt.ShortcutFocusReason);
            search.selectAll();
        }
    }
    Shortcut {
        sequence: "Ctrl+C"
        enabled: table.list.activeFocus
        onActivated: root.model.copyRow()
    }
    LazyObject {
        id: exportDialog

        ExportDialog { model: root.model }
    }

    ColumnLayout {
        id: layout
        anchors.fill: parent
        anchors.margins: Theme.spacingL
        spacing: Theme.spacingM
        visible: root.wide || !root.detailsOpen

        PageHeader {
            title: qsTr("Algorithms")
            subtitle: root.model.countText
            Layout.fillWidth: true

            SearchField {
                id: search
                objectName: "filterField"
                placeholderText: qsTr("Name, driver or module")
                text: root.model.filterText
                onTextChanged: root.model.filterText = text
                Keys.onDownPressed: table.list.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: table.list.forceActiveFocus(Qt.TabFocusReason)
            }
            PageActions {
                model: root.model
                onExportRequested: (exportDialog.instance() as ExportDialog).open()
            }
        }
        FilterBar {
            model: root.model
            Layout.fillWidth: true
        }
        Item {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true

            AlgorithmTable {
                id: table
                objectName: "algorithmTable"
                anchors.fill: parent
                anchors.rightMargin: pane.visible && root.wide ? pane.width + Theme.spacingM : 0
                model: root.model
                focus: true
                onActivated: root.showDetails()
                onClicked: if (root.wide) root.showDetails()
                Keys.onEscapePressed: root.closeDetails()
            }
            EmptyTable {
                anchors.centerIn: table
                width: Math.min(table.width - 2 * Theme.spacingL, Theme.fontNormal * 36)
                model: root.model
            }
        }
        Label {
            objectName: "changeLine"
            text: root.model.changeText || qsTr(
                      "A tick marks the driver that a name gets. Enter shows its details, Ctrl+C copies the row.")
            color: root.model.changeText ? Theme.good : Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    Notice {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.fontNormal * 4
        width: Math.min(implicitWidth, root.width - 2 * Theme.spacingXL)
        model: root.model
    }
    AlgorithmDetailsPane {
        id: pane
        x: root.wide ? root.width - width - Theme.spacingL : 0
        y: root.wide ? layout.y + body.y : 0
        width: root.wide ? Math.min(Theme.fontNormal * 30, root.width * 0.4) : root.width
        height: root.wide ? body.height : root.height
        visible: root.detailsOpen
        model: root.model
        onClosed: root.closeDetails()
    }
    SnapshotView {
        anchors.fill: parent
        model: root.model.snapshots
        onClosed: table.list.forceActiveFocus()
    }
    SnapshotNotice {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.fontNormal * 4
        width: Math.min(implicitWidth, root.width - 2 * Theme.spacingXL)
        model: root.model.snapshots
    }
}
