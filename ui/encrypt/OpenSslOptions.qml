// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Encrypt

/** What a file of openssl enc does not say about itself. */
ColumnLayout {
    id: root

    required property OpenSslSettings settings
    required property string explanation

    spacing: Theme.spacingM

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Heading {
            text: qsTr("openssl enc")
            Layout.fillWidth: true
        }
        Badge {
            objectName: "notAuthenticatedBadge"
            kind: "warning"
            text: qsTr("Not authenticated")
        }
    }
    Label {
        text: root.explanation
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    GridLayout {
        columns: 2
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingM
        Layout.fillWidth: true

        Label { text: qsTr("Cipher") }
        ComboBox {
            objectName: "cipherBox"
            model: root.settings.ciphers
            currentIndex: root.settings.cipher
            onActivated: index => root.settings.cipher = index
            Layout.fillWidth: true
            Accessible.name: qsTr("Cipher")
        }
        Label { text: qsTr("Digest") }
        ComboBox {
            objectName: "digestBox"
            model: root.settings.digests
            currentIndex: root.settings.digest
            onActivated: index => root.settings.digest = index
            Layout.fillWidth: true
            Accessible.name: qsTr("Digest")
        }
        Label { text: qsTr("Iterations") }
        SpinBox {
            objectName: "iterationsBox"
            from: 1
            to: 100000000
            stepSize: 10000
            editable: true
            value: root.settings.iterations
            onValueModified: root.settings.iterations = value
            Layout.fillWidth: true
            Accessible.name: qsTr("Iterations of PBKDF2")
        }
    }
}
