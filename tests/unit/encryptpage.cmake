# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What the Encrypt page asks of the backend.
foreach(test IN ITEMS tst_filecontent tst_targetplan tst_filecancel tst_operationtotals)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_operations LABEL host)
endforeach()

# Its view models, with a real pool and the OpenSSL engine.
foreach(test IN ITEMS tst_encryptpagemodel tst_encryptoffers tst_encryptpageopenssl tst_filequeuemodel)
    cipherscope_add_test(NAME ${test}
        SOURCES ${test}.cpp ${PROJECT_SOURCE_DIR}/tests/support/encryptstage.h
        LIBRARIES cipherscope_ui_encrypt LABEL host)
endforeach()
