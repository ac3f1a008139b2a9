# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(support ${PROJECT_SOURCE_DIR}/tests/support)
cipherscope_add_test(NAME tst_kernelcontract
    SOURCES tst_kernelcontract.cpp ${support}/hashcontract.cpp ${support}/hashcontract.h
    LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelvectors
    SOURCES tst_kernelvectors.cpp ${support}/hashvectors.cpp ${support}/hashvectors.h
    LIBRARIES cipherscope_engine LABEL kernel)
foreach(test IN ITEMS tst_kernelhashes tst_kernelkeyedhashes)
    cipherscope_add_test(NAME ${test}
        SOURCES ${test}.cpp
            ${support}/kernelhashrules.cpp ${support}/kernelhashrules.h
            ${support}/kernelhashes.cpp ${support}/kernelhashes.h
        LIBRARIES cipherscope_engine LABEL kernel)
endforeach()
