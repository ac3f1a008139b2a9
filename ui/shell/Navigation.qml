// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Shell

/** The pages, at the left edge. */
Rectangle {
    id: root

    required property ApplicationModel app
    property bool compact: false

    objectName: "navigation"
    implicitWidth: column.implicitWidth + 2 * Theme.spacingM
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.border
    }
    Column {
        id: column
        x: Theme.spacingM
        y: Theme.spacingL
        spacing: Theme.spacingS

        NavigationButton {
            objectName: "algorithmsNavigation"
            text: qsTr("Algorithms")
            iconName: "list-tree"
            shortcut: "Ctrl+1"
            compact: root.compact
            current: root.app.page === ApplicationModel.AlgorithmsPage
            onClicked: root.app.page = ApplicationModel.AlgorithmsPage
        }
        NavigationButton {
            objectName: "hashNavigation"
            text: qsTr("Hash")
            iconName: "file-check"
            shortcut: "Ctrl+2"
            compact: root.compact
            current: root.app.page === ApplicationModel.HashPage
            onClicked: root.app.page = ApplicationModel.HashPage
        }
        NavigationButton {
            objectName: "encryptNavigation"
            text: qsTr("Encrypt")
            iconName: "lock"
            shortcut: "Ctrl+3"
            compact: root.compact
            current: root.app.page === ApplicationModel.EncryptPage
            onClicked: root.app.page = ApplicationModel.EncryptPage
        }
        NavigationButton {
            objectName: "randomNavigation"
            text: qsTr("Random")
            iconName: "dices"
            shortcut: "Ctrl+4"
            compact: root.compact
            current: root.app.page === ApplicationModel.RandomPage
            onClicked: root.app.page = ApplicationModel.RandomPage
        }
        NavigationButton {
            objectName: "workbenchNavigation"
            text: qsTr("Workbench")
            iconName: "flask-conical"
            shortcut: "Ctrl+5"
            compact: root.compact
            current: root.app.page === ApplicationModel.WorkbenchPage
            onClicked: root.app.page = ApplicationModel.WorkbenchPage
        }
        NavigationButton {
            objectName: "benchmarkNavigation"
            text: qsTr("Benchmark")
            iconName: "activity"
            shortcut: "Ctrl+6"
            compact: root.compact
            current: root.app.page === ApplicationModel.BenchmarkPage
            onClicked: root.app.page = ApplicationModel.BenchmarkPage
        }
        NavigationButton {
            objectName: "crosscheckNavigation"
            text: qsTr("Cross-check")
            iconName: "git-compare"
            shortcut: "Ctrl+7"
            compact: root.compact
            current: root.app.page === ApplicationModel.CrosscheckPage
            onClicked: root.app.page = ApplicationModel.CrosscheckPage
        }
        NavigationButton {
            objectName: "systemNavigation"
            text: qsTr("System")
            iconName: "cpu"
            shortcut: "Ctrl+8"
            compact: root.compact
            current: root.app.page === ApplicationModel.SystemPage
            onClicked: root.app.page = ApplicationModel.SystemPage
        }
    }
}
