# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Benchmark page itself: keys and clicks on the real page with a real backend. It fails on any QML warning.
cipherscope_add_test(NAME tst_benchmarkpage
    SOURCES benchmark/tst_benchmarkpage.cpp benchmark/benchmarkwindow.h
        ${PROJECT_SOURCE_DIR}/tests/support/benchmarkstage.h
    LIBRARIES
        cipherscope_ui_benchmark cipherscope_ui_benchmarkplugin
        cipherscope_ui_components cipherscope_ui_componentsplugin cipherscope_ui_styleplugin
    LABEL qml)
