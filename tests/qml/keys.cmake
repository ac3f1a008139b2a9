# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The fields and lists for keys and passphrases, with keys and clicks on the real components. It fails on any QML warning.
cipherscope_add_test(NAME tst_keys
    SOURCES keys/tst_keys.cpp keys/keyswindow.h ${PROJECT_SOURCE_DIR}/tests/support/keysstage.h
    LIBRARIES
        cipherscope_ui_keys cipherscope_ui_keysplugin
        cipherscope_ui_components cipherscope_ui_componentsplugin cipherscope_ui_styleplugin
    LABEL qml)
