// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Hash

/** What the page asks and says about the list as a whole. */
ColumnLayout {
    id: root

    required property HashPageModel model

    spacing: Theme.spacingM
    visible: root.model.listing || root.model.pendingQuestion || root.model.offers.text || root.model.linksText
        || root.model.comparison || root.model.notice || root.model.saver.message

    Banner {
        visible: root.model.listing
        kind: "accent"
        text: qsTr("Listing files…")
        Layout.fillWidth: true
        ActionButton {
            objectName: "stopListingButton"
            text: qsTr("Stop")
            onClicked: root.model.stopListing()
        }
    }
    Banner {
        objectName: "pendingBanner"
        visible: root.model.pendingQuestion
        kind: "warning"
        text: root.model.pendingQuestion
        Layout.fillWidth: true
        ActionButton {
            objectName: "pendingStartButton"
            text: qsTr("Start")
            highlighted: true
            onClicked: root.model.acceptPending()
        }
        ActionButton {
            objectName: "pendingCancelButton"
            text: qsTr("Cancel")
            onClicked: root.model.dropPending()
        }
    }
    Banner {
        objectName: "offerBanner"
        visible: root.model.offers.text
        kind: "accent"
        iconName: "list-checks"
        text: root.model.offers.text
        Layout.fillWidth: true
        ActionButton {
            objectName: "verifyOfferButton"
            text: qsTr("Verify")
            highlighted: true
            onClicked: root.model.offers.accept()
        }
        DismissButton { onClicked: root.model.offers.dismiss() }
    }
    Banner {
        objectName: "linksBanner"
        visible: root.model.linksText
        kind: "warning"
        text: root.model.linksText
        Layout.fillWidth: true
        ActionButton {
            objectName: "followLinksButton"
            text: qsTr("Follow links")
            onClicked: root.model.followLinks()
        }
        DismissButton { onClicked: root.model.dropLinks() }
    }
    Banner {
        objectName: "comparisonBanner"
        visible: root.model.comparison
        kind: root.model.comparisonKind
        iconName: "git-compare"
        text: root.model.comparison
        Layout.fillWidth: true
    }
    Banner {
        objectName: "noticeBanner"
        visible: root.model.notice
        kind: "warning"
        text: root.model.notice
        Layout.fillWidth: true
        DismissButton { onClicked: root.model.clearNotice() }
    }
    Banner {
        objectName: "saveBanner"
        visible: root.model.saver.message
        kind: root.model.saver.failed ? "bad" : "good"
        text: root.model.saver.message
        Layout.fillWidth: true
        DismissButton { onClicked: root.model.saver.clearMessage() }
    }
}
