// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** Verifies what a checksum file lists: the verdict, what has to be asked, and what became of every line. */
FocusScope {
    id: root

    required property ChecksumCheck check
    readonly property int stage: root.check.stage
    readonly property bool hasVerdict: root.stage === ChecksumCheck.Running || root.stage === ChecksumCheck.Done
    readonly property bool isBare: root.stage === ChecksumCheck.Empty || root.stage === ChecksumCheck.Unusable
    signal checksumFileRequested

    objectName: "verifyTab"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spacingM
        visible: !root.isBare && root.width > 0 // What is laid out without a width is laid out anew too often.

        CheckTitle {
            check: root.check
            Layout.fillWidth: true
        }
        VerdictBanner {
            check: root.check
            visible: root.hasVerdict
            Layout.fillWidth: true
        }
        Banner {
            objectName: "signatureNotice"
            visible: root.check.signatureNotice
            kind: "warning"
            text: root.check.signatureNotice
            Layout.fillWidth: true
        }
        CheckQuestion {
            check: root.check
            Layout.fillWidth: true
        }
        CheckList {
            check: root.check
            visible: root.hasVerdict
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            visible: !root.hasVerdict
            Layout.fillWidth: true
            Layout.fillHeight: true

            // Not in the layout itself, which would not come to rest: its height depends on its width.
            CandidateButtons {
                check: root.check
                width: parent.width
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.fontNormal * 36)
        visible: root.stage === ChecksumCheck.Empty
        iconName: "list-checks"
        title: qsTr("Drop a checksum file here")
        text: qsTr("SHA256SUMS, x.iso.sha256, .md5, .sfv, hashdeep: every file that it lists is read and compared.")

        ActionButton {
            objectName: "chooseChecksumFileButton"
            text: qsTr("Open a checksum file…")
            highlighted: true
            onClicked: root.checksumFileRequested()
        }
    }
    EmptyState {
        objectName: "unusableChecksumFile"
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.fontNormal * 36)
        visible: root.stage === ChecksumCheck.Unusable
        iconName: "file-x"
        title: qsTr("Nothing to verify")
        text: root.check.errorText

        ActionButton {
            objectName: "hashInsteadButton"
            text: qsTr("Hash it as a file")
            onClicked: root.check.hashInstead()
        }
        ActionButton {
            text: qsTr("Open another…")
            highlighted: true
            onClicked: root.checksumFileRequested()
        }
    }
}
