// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** Every hash that is known or in the kernel's catalog, each with its drivers below it. */
Popup {
    id: root

    required property HashPageModel model

    objectName: "moreAlgorithmsPopup"
    width: Math.min(Theme.fontNormal * 36, Overlay.overlay ? Overlay.overlay.width - 2 * Theme.spacingXL : 400)
    height: Math.min(Theme.fontNormal * 30, Overlay.overlay ? Overlay.overlay.height - 2 * Theme.spacingXL : 400)
    margins: Theme.spacingL
    padding: Theme.spacingM
    focus: true
    onOpened: search.forceActiveFocus()
    onClosed: search.clear()
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.border
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spacingM

        SearchField {
            id: search
            objectName: "moreAlgorithmsFilter"
            placeholderText: qsTr("Name or driver")
            onTextChanged: root.model.allChoices.filterText = text
            Keys.onDownPressed: {
                list.forceLayout(); // A key typed just before may have changed what is in it.
                list.forceActiveFocus(Qt.TabFocusReason);
            }
            Layout.fillWidth: true
        }
        ListView {
            id: list
            objectName: "moreAlgorithmsList"
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.model.allChoices
            ScrollBar.vertical: ScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Algorithms")
            onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
            Keys.onSpacePressed: (list.currentItem as AlgorithmChoiceDelegate)?.toggle()
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: AlgorithmChoiceDelegate {
                width: list.width - Theme.spacingM
                focused: list.activeFocus && ListView.isCurrentItem
                onToggledTo: checked => root.model.algorithms.setChecked(name, checked)
            }
        }
        Label {
            visible: list.count === 0
            text: qsTr("Nothing has this in its name.")
            color: Theme.textMuted
        }
    }
}
