// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** Who can reach AF_ALG here, what that means, and where each of its modules stands. */
Card {
    id: root

    required property SystemPageModel model

    objectName: "exposureCard"
    title: qsTr("Exposure")

    RowLayout {
        spacing: Theme.spacingM

        Label {
            text: qsTr("Reached by")
            color: Theme.textMuted
        }
        Badge {
            objectName: "reachBadge"
            text: root.model.reach
            kind: root.model.reachKind
        }
    }
    Label {
        text: root.model.reachDetail
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "copyFailText"
        text: root.model.copyFail
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.model.exposureParts
        delegate: ExposurePart {
            model: root.model
            Layout.fillWidth: true
        }
    }
}
