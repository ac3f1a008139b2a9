# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS
        tst_agetext
        tst_agekdf
        tst_ageheader
        tst_agearmor
        tst_agepayload
        tst_agekeys
        tst_agehybrid
        tst_agefile
        tst_agetestkit
        tst_age_interop)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_age LABEL host)
endforeach()
target_link_libraries(tst_agetestkit PRIVATE ZLIB::ZLIB)
