// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Cipherscope.Components
import Cipherscope.Workbench

/** A line of bytes: what it is, the rule for it, the field, and in what form it is given. */
ColumnLayout {
    id: root

    required property BytesField field
    required property string label
    required property string rule
    property string problem: root.field.error
    property bool secret: false
    property bool serial: false
    property bool random: false
    property bool shown: !root.secret
    signal randomRequested
    signal fileRequested(field: BytesField)

    spacing: Theme.spacingS

    RowLayout {
        spacing: Theme.spacingM
        Layout.fillWidth: true

        Label {
            text: root.label
            color: Theme.text
            font.weight: Font.DemiBold
        }
        Label {
            text: root.rule
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            ToolTip.text: root.rule
            ToolTip.visible: truncated && hover.hovered
            ToolTip.delay: 600
            Layout.fillWidth: true
            HoverHandler { id: hover }
        }
        Label {
            objectName: "%1Size".arg(root.objectName)
            text: root.field.sizeText
            color: Theme.textMuted
            font.pixelSize: Theme.fontSmall
        }
    }
    RowLayout {
        spacing: Theme.spacingS
        Layout.fillWidth: true

        TextField {
            id: typed
            objectName: "%1Field".arg(root.objectName)
            visible: root.field.form !== "file"
            echoMode: root.shown || root.field.form === "serial" ? TextInput.Normal : TextInput.Password
            inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            Accessible.name: root.label
            Accessible.description: root.problem || root.rule
            onTextEdited: root.field.setTyped(text)
            Component.onCompleted: text = root.field.typed()
            Layout.fillWidth: true
        }
        Button {
            objectName: "%1FileButton".arg(root.objectName)
            visible: root.field.form === "file"
            text: root.field.fileName || qsTr("Choose a file…")
            Accessible.name: qsTr("File for: %1").arg(root.label)
            onClicked: root.fileRequested(root.field)
            Layout.fillWidth: true
        }
        Button {
            objectName: "%1ShowButton".arg(root.objectName)
            visible: root.secret && typed.visible && root.field.form !== "serial"
            flat: true
            text: root.shown ? qsTr("Hide") : qsTr("Show")
            font.pixelSize: Theme.fontSmall
            Accessible.name: root.shown ? qsTr("Hide: %1").arg(root.label) : qsTr("Show: %1").arg(root.label)
            onClicked: root.shown = !root.shown
        }
        IconButton {
            objectName: "%1RandomButton".arg(root.objectName)
            visible: root.random
            iconName: "dices"
            text: qsTr("Random: %1").arg(root.label)
            onClicked: root.randomRequested()
        }
        FormChooser {
            objectName: "%1Form".arg(root.objectName)
            field: root.field
            serial: root.serial
            name: qsTr("Form of: %1").arg(root.label)
        }
    }
    Label {
        objectName: "%1Problem".arg(root.objectName)
        visible: text
        text: root.problem
        textFormat: Text.PlainText
        color: Theme.bad
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "%1Note".arg(root.objectName)
        visible: text
        text: root.field.note
        color: Theme.textMuted
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Connections {
        target: root.field
        function onReplaced(text: string) {
            typed.text = text;
        }
        function onTypedKept() {
            root.field.setTyped(typed.text);
        }
    }
}
