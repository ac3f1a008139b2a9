// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components
import Cipherscope.Snapshots

/** What can be done with the list: copy the selected row, compose a name, save, read it anew. */
RowLayout {
    id: root

    required property AlgorithmsPageModel model
    signal exportRequested
    signal builderRequested

    spacing: 2

    IconButton {
        objectName: "copyRowButton"
        iconName: "copy"
        text: qsTr("Copy the selected row (Ctrl+C)")
        enabled: root.model.details.valid
        onClicked: root.model.copyRow()
    }
    IconButton {
        objectName: "builderButton"
        iconName: "layers"
        text: qsTr("Compose a name of templates and ask the kernel for it")
        onClicked: root.builderRequested()
    }
    IconButton {
        objectName: "exportButton"
        iconName: "download"
        text: qsTr("Save the list as JSON or CSV")
        enabled: root.model.state === AlgorithmsPageModel.Ready && !root.model.exporting
        onClicked: root.exportRequested()
    }
    SnapshotButton {
        model: root.model.snapshots
        enabled: root.model.state === AlgorithmsPageModel.Ready || root.model.state === AlgorithmsPageModel.NoMatch
    }
    IconButton {
        objectName: "refreshButton"
        iconName: "refresh-cw"
        text: qsTr("Read /proc/crypto now and ask the kernel anew")
        onClicked: root.model.refresh()
    }
}
