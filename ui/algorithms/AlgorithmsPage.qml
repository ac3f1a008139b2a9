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
    readonly property Item list: body.list
    /** By the comparison, which takes the whole page: nobody then finds what lies below. */
    readonly property bool covered: root.model.snapshots.open

    objectName: "algorithmsPage"

    function showDetails() {
        root.detailsOpen = root.model.details.valid;
    }
    function compose(template: string) {
        if (template) root.model.builder.startWith(template);
        (builderDialog.instance() as BuilderDialog).open();
    }
    function closeDetails() {
        root.detailsOpen = false;
        root.list.forceActiveFocus();
    }

    Binding {
        target: root.model
        property: "watching"
        value: root.visible
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible && !root.covered
        onActivated: {
            if (!root.wide) root.detailsOpen = false;
            search.forceActiveFocus(Qt.ShortcutFocusReason);
            search.selectAll();
        }
    }
    Shortcut {
        sequence: "Ctrl+C"
        enabled: root.list.activeFocus
        onActivated: root.model.copyRow()
    }
    LazyObject {
        id: builderDialog
        BuilderDialog { model: root.model }
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
        visible: !root.covered && (root.wide || !root.detailsOpen)

        PageHeader {
            title: qsTr("Algorithms")
            subtitle: root.model.countText
            Layout.fillWidth: true

            SegmentedControl {
                name: qsTr("View")
                options: [{value: "table", text: qsTr("Table")}, {value: "names", text: qsTr("By name")}]
                value: root.model.byName ? "names" : "table"
                onChosen: value => root.model.byName = value === "names"
            }
            SearchField {
                id: search
                objectName: "filterField"
                placeholderText: qsTr("Name, driver or module")
                text: root.model.filterText
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.fontNormal * 7
                Layout.maximumWidth: implicitWidth
                onTextChanged: root.model.filterText = text
                Keys.onDownPressed: root.list.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: root.list.forceActiveFocus(Qt.TabFocusReason)
            }
            PageActions {
                model: root.model
                onBuilderRequested: root.compose("")
                onExportRequested: (exportDialog.instance() as ExportDialog).open()
            }
        }
        FilterBar {
            model: root.model
            Layout.fillWidth: true
        }
        AlgorithmsBody {
            id: body
            rightMargin: pane.visible && root.wide ? pane.width + Theme.spacingM : 0
            model: root.model
            Layout.fillWidth: true
            Layout.fillHeight: true
            onActivated: root.showDetails()
            onClicked: if (root.wide) root.showDetails()
            onClosed: root.closeDetails()
        }
        ChangeLine {
            model: root.model
            Layout.fillWidth: true
        }
    }
    Notice {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.fontNormal * 4
        width: Math.min(Theme.fontNormal * 44, root.width - 2 * Theme.spacingXL)
        model: root.model
    }
    AlgorithmDetailsPane {
        id: pane
        x: root.wide ? root.width - width - Theme.spacingL : 0
        y: root.wide ? layout.y + body.y : 0
        width: root.wide ? Math.min(Theme.fontNormal * 30, root.width * 0.4) : root.width
        height: root.wide ? body.height : root.height
        visible: root.detailsOpen && !root.covered
        model: root.model
        onClosed: root.closeDetails()
        onComposeRequested: template => root.compose(template)
    }
    SnapshotView {
        anchors.fill: parent
        model: root.model.snapshots
        onClosed: root.list.forceActiveFocus()
    }
    SnapshotNotice {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.fontNormal * 4
        width: Math.min(implicitWidth, root.width - 2 * Theme.spacingXL)
        model: root.model.snapshots
    }
}
