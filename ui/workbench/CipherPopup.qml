// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** Every cipher that may work here, each with its drivers below it. */
Popup {
    id: root

    required property WorkbenchPageModel model

    function choose(name: string) {
        root.model.ciphers.chosen = name;
        root.close();
    }

    objectName: "cipherPopup"
    width: Math.min(Theme.fontNormal * 38, Overlay.overlay ? Overlay.overlay.width - 2 * Theme.spacingXL : 400)
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
            objectName: "cipherFilter"
            placeholderText: qsTr("Name or driver")
            onTextChanged: root.model.offeredCiphers.filterText = text
            onAccepted: {
                list.forceLayout(); // A key typed just before may have changed what is in it.
                if (list.count > 0) root.choose((list.itemAtIndex(0) as CipherRow).name);
            }
            Keys.onDownPressed: {
                list.forceLayout(); // A key typed just before may have changed what is in it.
                list.forceActiveFocus(Qt.TabFocusReason);
            }
            Layout.fillWidth: true
        }
        ListView {
            id: list
            objectName: "cipherList"
            clip: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.model.offeredCiphers
            ScrollBar.vertical: ScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ciphers")
            onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
            Keys.onReturnPressed: root.choose((list.currentItem as CipherRow).name)
            Keys.onSpacePressed: root.choose((list.currentItem as CipherRow).name)
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: CipherRow {
                objectName: "cipher-%1".arg(name)
                width: list.width - Theme.spacingM
                focused: list.activeFocus && ListView.isCurrentItem
                onClicked: root.choose(name)
            }
        }
        Label {
            visible: list.count === 0
            text: qsTr("Nothing that works here has this in its name.")
            color: Theme.textMuted
        }
    }
}
