# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Encrypt page itself: drops, keys and clicks on the real page with a real backend. It fails on any QML warning.
cipherscope_add_test(NAME tst_encryptpage
    SOURCES encrypt/tst_encryptpage.cpp encrypt/encryptwindow.h ${PROJECT_SOURCE_DIR}/tests/support/encryptstage.h
    LIBRARIES
        cipherscope_ui_encrypt cipherscope_ui_encryptplugin cipherscope_ui_keys cipherscope_ui_keysplugin
        cipherscope_ui_components cipherscope_ui_componentsplugin cipherscope_ui_styleplugin
    LABEL qml)
