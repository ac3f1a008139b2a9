# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_snapshotview SOURCES snapshots/tst_snapshotview.cpp
    LIBRARIES cipherscope_ui_algorithms cipherscope_ui_algorithmsplugin cipherscope_ui_snapshotsplugin
        cipherscope_ui_componentsplugin cipherscope_ui_styleplugin
    LABEL qml)
