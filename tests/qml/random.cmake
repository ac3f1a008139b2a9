# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Random page itself: keys and clicks on the real page with a real pool. It fails on any QML warning.
cipherscope_add_test(NAME tst_randompage
    SOURCES random/tst_randompage.cpp random/randomwindow.h
        ${PROJECT_SOURCE_DIR}/tests/support/randomstage.h
    LIBRARIES
        cipherscope_ui_random cipherscope_ui_randomplugin
        cipherscope_ui_workbench cipherscope_ui_workbenchplugin
        cipherscope_ui_components cipherscope_ui_componentsplugin cipherscope_ui_styleplugin
    LABEL qml)
