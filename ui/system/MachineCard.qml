// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** Kernel, processor and FIPS mode. */
Card {
    id: root

    required property SystemPageModel model

    title: qsTr("Machine")

    InfoRow {
        label: qsTr("Kernel")
        value: root.model.kernel
        labelWidth: 90
        Layout.fillWidth: true
    }
    InfoRow {
        label: qsTr("Processor")
        value: root.model.processor
        labelWidth: 90
        Layout.fillWidth: true
    }
    InfoRow {
        label: qsTr("FIPS mode")
        value: root.model.fips
        labelWidth: 90
        Layout.fillWidth: true
    }
    Label {
        text: qsTr("Processor features that drivers use")
        color: Theme.textMuted
        Layout.topMargin: Theme.spacingS
    }
    Flow {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        Repeater {
            model: root.model.features
            delegate: FeatureBadge { }
        }
    }
}
