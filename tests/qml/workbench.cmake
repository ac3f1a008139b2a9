# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Workbench page itself: keys and clicks on the real page with a real backend. It fails on any QML warning.
cipherscope_add_test(NAME tst_workbenchpage
    SOURCES workbench/tst_workbenchpage.cpp workbench/workbenchwindow.h
        ${PROJECT_SOURCE_DIR}/tests/support/workbenchstage.h
    LIBRARIES
        cipherscope_ui_workbench cipherscope_ui_workbenchplugin
        cipherscope_ui_components cipherscope_ui_componentsplugin cipherscope_ui_styleplugin
    LABEL qml)
