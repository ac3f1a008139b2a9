# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(libraries cipherscope_ui_algorithms cipherscope_ui_algorithmsplugin cipherscope_ui_snapshotsplugin
    cipherscope_ui_componentsplugin
    cipherscope_ui_styleplugin)
cipherscope_add_test(NAME tst_algorithms_page
    SOURCES algorithms/tst_algorithms_page.cpp
    LIBRARIES ${libraries} Qt6::QuickTest LABEL qml)
target_compile_definitions(tst_algorithms_page PRIVATE
    QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}/algorithms")
cipherscope_add_test(NAME tst_algorithms_look
    SOURCES algorithms/tst_algorithms_look.cpp LIBRARIES ${libraries} LABEL qml)
