# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS tst_algorithmoffers tst_benchmarkpagemodel tst_benchmarksetup tst_benchmarkview tst_chartmarks)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_ui_benchmark LABEL host)
endforeach()
