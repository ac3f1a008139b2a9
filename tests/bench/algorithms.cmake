# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Not a test: it prints times. Run it alone, on a quiet machine.
add_executable(bench_filter bench_filter.cpp)
target_include_directories(bench_filter PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_compile_definitions(bench_filter PRIVATE CIPHERSCOPE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/unit/data")
target_link_libraries(bench_filter PRIVATE
    cipherscope_options cipherscope_ui_algorithms cipherscope_ui_algorithmsplugin cipherscope_ui_snapshotsplugin
    cipherscope_ui_componentsplugin
    cipherscope_ui_styleplugin Qt6::Test)
