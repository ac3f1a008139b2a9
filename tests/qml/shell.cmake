# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_shell SOURCES shell/tst_shell.cpp LIBRARIES cipherscope_app LABEL qml)
cipherscope_add_test(NAME tst_components SOURCES shell/tst_components.cpp
    LIBRARIES cipherscope_ui_components cipherscope_ui_componentsplugin Qt6::QuickTest LABEL qml)
target_compile_definitions(tst_components PRIVATE
    QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}/shell")
cipherscope_add_test(NAME tst_startup SOURCES shell/tst_startup.cpp LIBRARIES Qt6::Core LABEL host)
add_dependencies(tst_startup cipherscope)
# It measures the start of the program.
set_tests_properties(tst_startup PROPERTIES RUN_SERIAL TRUE)
