// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** What can be done with something that is not loaded: ask the kernel for it; below, what the kernel said. */
ColumnLayout {
    id: root

    required property AlgorithmsPageModel model
    readonly property AlgorithmDetails details: root.model.details
    readonly property KernelAsking asking: root.model.asking
    readonly property bool isSubject: root.asking.subject && (root.asking.subject === root.details.requestName
                                                              || root.asking.subject === root.details.driver)
    signal composeRequested(template: string)

    spacing: Theme.spacingM
    visible: root.details.valid && (root.details.loadable || root.isSubject)

    Button {
        objectName: "askButton"
        visible: root.details.loadable && !root.details.loadableTemplate && !root.details.gone
        enabled: !root.asking.busy
        text: root.asking.busy && root.isSubject ? qsTr("Asking…") : qsTr("Ask the kernel for it")
        highlighted: true
        onClicked: root.model.askForSelected()
    }
    Button {
        objectName: "composeButton"
        visible: root.details.loadableTemplate && !root.details.gone
        text: qsTr("Compose a name with it…")
        highlighted: true
        onClicked: root.composeRequested(root.details.requestName)
    }
    AnswerCard {
        asking: root.asking
        visible: root.isSubject && root.asking.headline
        Layout.fillWidth: true
    }
}
