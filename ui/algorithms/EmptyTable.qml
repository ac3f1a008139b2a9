// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Cipherscope.Algorithms
import Cipherscope.Components

/** What the table's place shows while there is no row: why, and what to do. */
EmptyState {
    id: root

    required property AlgorithmsPageModel model

    readonly property bool unreadable: root.model.state === AlgorithmsPageModel.Unreadable
    readonly property bool noMatch: root.model.state === AlgorithmsPageModel.NoMatch

    objectName: "emptyTable"
    visible: root.unreadable || root.noMatch || root.model.state === AlgorithmsPageModel.Empty
    iconName: root.noMatch ? "search" : root.unreadable ? "circle-alert" : "list-tree"
    title: root.noMatch ? qsTr("No algorithm matches") : root.unreadable ? qsTr("The list cannot be read") : qsTr(
                              "The kernel lists no algorithm")
    text: root.noMatch ? qsTr("Nothing has this text in its name, driver or module and is of the kinds chosen.")
                       : root.model.errorText

    Button {
        objectName: "showLoadableButton"
        visible: root.noMatch && !root.model.showLoadable && root.model.loadableMatches > 0
        text: qsTr("Show what is not loaded (%L1)").arg(visible ? root.model.loadableMatches : 0)
        onClicked: root.model.showLoadable = true
    }
    Button {
        objectName: "clearFiltersButton"
        visible: root.noMatch
        text: qsTr("Clear the filters")
        onClicked: root.model.clearFilters()
    }
    Button {
        objectName: "retryButton"
        visible: !root.noMatch
        text: qsTr("Try again")
        onClicked: root.model.refresh()
    }
}
