// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.System

/** Who computes: the switch, and what it comes to for each well-known hash. */
Card {
    id: root

    required property SystemPageModel model

    title: qsTr("Who computes")

    EngineOption {
        objectName: "engineAuto"
        model: root.model
        name: "auto"
        text: qsTr("Automatic")
        explanation: qsTr("The kernel where it answers, OpenSSL for the rest.")
    }
    EngineOption {
        objectName: "engineKernel"
        model: root.model
        name: "kernel"
        text: qsTr("Kernel only")
        explanation: qsTr("What the kernel does not give fails, and says why.")
    }
    EngineOption {
        objectName: "engineOpenSsl"
        model: root.model
        name: "openssl"
        text: qsTr("OpenSSL only")
        explanation: qsTr("The kernel is not asked.")
    }
    Label {
        objectName: "servedSummary"
        text: root.model.servedSummary
        color: Theme.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.topMargin: Theme.spacingS
    }
    Repeater {
        model: root.model.served
        delegate: ServedLine {
            Layout.fillWidth: true
        }
    }
}
