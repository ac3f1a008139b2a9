// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Random

/** The newest bits as a picture, and the histogram of all bytes. */
RowLayout {
    id: root

    required property ObservationModel seen

    spacing: Theme.spacingL

    ColumnLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: false

        BitPicture {
            id: picture
            objectName: "bitPicture"
            bits: root.seen.bits
            zeroColor: Theme.surfaceRaised
            oneColor: Theme.textMuted
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The newest 65,536 bits as dots")
        }
        Label {
            text: qsTr("Newest bits")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
    }
    ColumnLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        ByteHistogram {
            objectName: "byteHistogram"
            counts: root.seen.counts
            barColor: Theme.chart[0]
            bandColor: Theme.surfaceRaised
            lineColor: Theme.textMuted
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("How often each value of a byte occurred")
            Layout.fillWidth: true
            Layout.preferredHeight: picture.implicitHeight
        }
        Label {
            text: qsTr("Bytes 0 to 255: how often; 95 of 100 are in the band")
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
