// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Crosscheck

/** Which outcomes are shown, with how many there are of each. */
SegmentedControl {
    id: root

    required property CrosscheckPageModel model

    objectName: "checksSwitch"
    name: qsTr("Outcomes shown")
    options: [
        {value: "all", text: qsTr("All %1").arg(root.count(root.model.allCount))},
        {value: "differs", text: qsTr("Differ %1").arg(root.count(root.model.differCount))},
        {value: "agrees", text: qsTr("Agree %1").arg(root.count(root.model.agreeCount))},
        {value: "not-compared", text: qsTr("Not compared %1").arg(root.count(root.model.notComparedCount))}
    ]
    value: root.model.checks.shown
    onChosen: value => root.model.checks.shown = value

    function count(number: int): string {
        return number.toLocaleString(Qt.locale(), "f", 0);
    }
}
