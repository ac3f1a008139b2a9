# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS tst_measure tst_benchmarktarget tst_benchmarkoperation tst_benchcli tst_runjson tst_runstore tst_seriespair tst_subjects)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_benchmark LABEL host)
endforeach()
target_link_libraries(tst_runstore PRIVATE Qt6::Sql)
add_dependencies(tst_benchcli cipherscope-cli)
