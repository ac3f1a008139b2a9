// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Cipherscope.Components
import Cipherscope.Shell

/** The window: pages at the left, the chosen one beside them, what is running below. */
ThemedWindow {
    id: root

    required property ApplicationModel app
    readonly property SettingsModel settings: root.app.settings

    objectName: "mainWindow"
    title: qsTr("Cipherscope")
    minimumWidth: 760
    minimumHeight: 520
    width: root.settings.windowSize.width
    height: root.settings.windowSize.height
    Component.onCompleted: root.settings.windowMaximized ? root.showMaximized() : root.show()

    onClosing: close => {
        close.accepted = !root.app.activity.busy;
        close.accepted ? root.remember() : quitDialog.open();
    }
    function remember() {
        root.settings.windowMaximized = root.visibility === Window.Maximized;
        if (!root.settings.windowMaximized)
            root.settings.windowSize = Qt.size(root.width, root.height);
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.settings.theme === "system" ? Theme.desktop.dark : root.settings.theme === "dark"
    }

    Navigation {
        id: navigation
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: activityBar.top
        app: root.app
        compact: root.width < 940
    }
    Item {
        anchors.left: navigation.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: activityBar.top

        PageLoader {
            name: "Algorithms"
            model: root.app.algorithms
            current: root.app.page === ApplicationModel.AlgorithmsPage
        }
        PageLoader {
            name: "Hash"
            model: root.app.hash
            current: root.app.page === ApplicationModel.HashPage
        }
        PageLoader {
            name: "Encrypt"
            model: root.app.encrypt
            current: root.app.page === ApplicationModel.EncryptPage
        }
        PageLoader {
            name: "Random"
            model: root.app.random
            current: root.app.page === ApplicationModel.RandomPage
        }
        PageLoader {
            name: "Workbench"
            model: root.app.workbench
            current: root.app.page === ApplicationModel.WorkbenchPage
        }
        PageLoader {
            name: "Benchmark"
            model: root.app.benchmark
            current: root.app.page === ApplicationModel.BenchmarkPage
        }
        PageLoader {
            name: "Crosscheck"
            model: root.app.crosscheck
            current: root.app.page === ApplicationModel.CrosscheckPage
        }
        PageLoader {
            name: "System"
            model: root.app.system
            current: root.app.page === ApplicationModel.SystemPage
        }
    }
    ActivityBar {
        id: activityBar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        activity: root.app.activity
    }
    QuitDialog {
        id: quitDialog
        activity: root.app.activity
        onStopped: root.close()
    }
}
