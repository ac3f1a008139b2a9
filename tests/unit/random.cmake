# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Random bytes: what is made of them, what is counted on them, and how they are drawn.
foreach(test IN ITEMS tst_bytecounts tst_fipstests tst_randomvalues tst_textencoder)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_randomness LABEL host)
endforeach()
cipherscope_add_test(NAME tst_rng
    SOURCES tst_rng.cpp ${PROJECT_SOURCE_DIR}/tests/support/rngkernel.h
    LIBRARIES cipherscope_messages LABEL host)
cipherscope_add_test(NAME tst_randomoperation
    SOURCES tst_randomoperation.cpp ${PROJECT_SOURCE_DIR}/tests/support/rngkernel.h
    LIBRARIES cipherscope_operations LABEL host)
cipherscope_add_test(NAME tst_rngcli SOURCES tst_rngcli.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_rngcli cipherscope-cli)
