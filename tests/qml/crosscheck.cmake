# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_crosscheckpage SOURCES crosscheck/tst_crosscheckpage.cpp
    LIBRARIES cipherscope_ui_crosscheck cipherscope_ui_crosscheckplugin cipherscope_ui_componentsplugin
        cipherscope_ui_styleplugin
    LABEL qml)
