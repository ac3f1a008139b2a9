// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Benchmark
import Cipherscope.Components

/** Which algorithms or single drivers are measured: any number of them. */
Popup {
    id: root

    required property AlgorithmOffers offers

    function toggle(row: AlgorithmOffer) {
        if (row) root.offers.setChosen(row.name, !row.chosen);
    }

    objectName: "algorithmPopup"
    width: Theme.fontNormal * 30
    height: Math.min(Theme.fontNormal * 32, Overlay.overlay ? Overlay.overlay.height - 2 * Theme.spacingXL : 400)
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
            objectName: "algorithmFilter"
            placeholderText: qsTr("Name")
            onTextChanged: root.offers.filterText = text
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
        ListView {
            id: list
            objectName: "algorithmList"
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.offers
            ScrollBar.vertical: ScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Algorithms")
            onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
            Keys.onReturnPressed: root.toggle(list.currentItem as AlgorithmOffer)
            Keys.onSpacePressed: root.toggle(list.currentItem as AlgorithmOffer)
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: AlgorithmOffer {
                objectName: "offer-%1".arg(name)
                width: list.width - Theme.spacingM
                focused: list.activeFocus && ListView.isCurrentItem
                onClicked: root.offers.setChosen(name, !chosen)
            }
        }
        Label {
            visible: list.count === 0
            text: qsTr("No algorithm or driver has this in its name.")
            color: Theme.textMuted
        }
    }
}
