# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The view models of the Hash page, with a real pool and the OpenSSL engine.
foreach(test IN ITEMS
        tst_algorithmchoice
        tst_checksumcheck
        tst_checkverdict
        tst_expecteddigest
        tst_filenames
        tst_hashfilesmodel
        tst_hashpagemodel
        tst_hmackey
        tst_resultsaver
        tst_sidecars
        tst_textdigests)
    cipherscope_add_test(NAME ${test}
        SOURCES ${test}.cpp ${PROJECT_SOURCE_DIR}/tests/support/hashstage.h
        LIBRARIES cipherscope_ui_hash LABEL host)
endforeach()
