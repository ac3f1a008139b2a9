// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Cipherscope.Components
import Cipherscope.Workbench
import Cipherscope.Random

/** The file dialogs of the page, each made when it is first wanted. */
Item {
    id: root

    required property RandomPageModel model
    property BytesField field: null

    visible: false

    function openFor(field: BytesField) {
        root.field = field;
        (open.instance() as FileDialog).open();
    }
    function save() {
        (saveAs.instance() as FileDialog).open();
    }

    LazyObject {
        id: open

        FileDialog {
            objectName: "openSeedDialog"
            title: qsTr("Take the bytes of a file")
            onAccepted: root.field.useFile(selectedFile)
        }
    }
    LazyObject {
        id: saveAs

        FileDialog {
            objectName: "saveRandomDialog"
            title: qsTr("Draw to a file")
            fileMode: FileDialog.SaveFile
            onAccepted: root.model.drawing.save(selectedFile)
        }
    }
}
