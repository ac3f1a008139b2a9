# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS tst_algsocket tst_opsocket tst_hashstream tst_skciphersocket tst_aeadsocket
        tst_repeatedrequest)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_afalg LABEL host)
endforeach()
