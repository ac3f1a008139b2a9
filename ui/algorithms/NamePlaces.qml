// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Algorithms
import Cipherscope.Components

/** The places of a name that is being composed: what each wants, and a list of what can be put there. */
ColumnLayout {
    id: root

    required property NameBuilder builder

    spacing: Theme.spacingM

    Repeater {
        model: root.builder

        RowLayout {
            id: place
            required property int index
            required property string label
            required property string value
            required property var choices
            required property int depth

            spacing: Theme.spacingM
            Layout.leftMargin: place.depth * Theme.spacingL

            Label {
                text: place.label
                color: Theme.textMuted
                elide: Text.ElideRight
                Layout.preferredWidth: Theme.fontNormal * 11 - place.depth * Theme.spacingL
            }
            ComboBox {
                id: box
                objectName: "place" + place.index
                readonly property int valueIndex: place.choices.findIndex(choice => choice.value === place.value)

                model: place.choices
                textRole: "text"
                valueRole: "value"
                currentIndex: box.valueIndex
                Layout.fillWidth: true
                Accessible.name: place.label
                onActivated: index => {
                    root.builder.choose(place.index, place.choices[index].value);
                    box.currentIndex = Qt.binding(() => box.valueIndex);
                }
            }
        }
    }
}
