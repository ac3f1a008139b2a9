# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Hash page itself: drops, keys and clicks on the real page with a real backend. It fails on any QML warning.
foreach(test IN ITEMS tst_hashpage tst_hashgaps)
    cipherscope_add_test(NAME ${test}
        SOURCES hash/${test}.cpp hash/hashwindow.h ${PROJECT_SOURCE_DIR}/tests/support/hashstage.h
        LIBRARIES
            cipherscope_ui_hash cipherscope_ui_hashplugin
            cipherscope_ui_components cipherscope_ui_componentsplugin cipherscope_ui_styleplugin
        LABEL qml)
endforeach()
