// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Crosscheck

/** Do all drivers of a name compute the same? One button asks all of them; files of test vectors can be dropped. */
FocusScope {
    id: root

    required property CrosscheckPageModel model
    readonly property bool busy: root.model.state === CrosscheckPageModel.Preparing
                                 || root.model.state === CrosscheckPageModel.Running
    readonly property bool hasRows: root.model.allCount > 0

    objectName: "crosscheckPage"

    LazyObject {
        id: saveDialog

        SaveReportDialog { model: root.model }
    }
    LazyObject {
        id: openDialog

        VectorFilesDialog { model: root.model }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spacingL
        spacing: Theme.spacingM

        PageHeader {
            title: qsTr("Cross-check")
            subtitle: qsTr("Do all drivers of a name compute the same?")
            Layout.fillWidth: true

            CheckActions {
                model: root.model
                busy: root.busy
                onOpenRequested: (openDialog.instance() as VectorFilesDialog).open()
                onSaveRequested: (saveDialog.instance() as SaveReportDialog).open()
            }
        }
        Banner {
            objectName: "noticeBanner"
            visible: root.model.notice
            text: root.model.notice
            kind: root.model.noticeKind || "neutral"
            Layout.fillWidth: true

            DismissButton {
                onClicked: root.model.dismissNotice()
            }
        }
        Banner {
            objectName: "verdictBanner"
            visible: root.model.state === CrosscheckPageModel.Done
            text: root.model.verdict
            detail: root.model.origin
            kind: root.model.verdictKind
            Layout.fillWidth: true
        }
        CheckProgress {
            visible: root.busy
            model: root.model
            Layout.fillWidth: true
        }
        ChecksSwitch {
            visible: root.hasRows
            model: root.model
        }
        ChecksList {
            visible: root.hasRows
            model: root.model
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            visible: !root.hasRows
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                objectName: "emptyCrosscheck"
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.spacingL, Theme.fontNormal * 40)
                visible: !root.busy
                iconName: "git-compare"
                title: qsTr("Nothing checked yet")
                text: qsTr("“Check this machine” runs the same inputs through every hash, cipher and AEAD driver of this "
                           + "kernel and through OpenSSL, and shows who agrees. It takes a few seconds. Or drop files "
                           + "of test vectors here: Wycheproof’s JSON or NIST’s .rsp.")
            }
        }
    }
    VectorDropZone {
        anchors.fill: parent
        enabled: !root.busy
        model: root.model
    }
}
