# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS tst_detail tst_leftovertext tst_sentence tst_quantity tst_signaturetext tst_cipherproblemtext)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_messages LABEL host)
endforeach()
