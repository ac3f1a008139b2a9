# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS tst_error tst_hex tst_longcomputation tst_secretbytes tst_uniquefd)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_core LABEL host)
endforeach()
