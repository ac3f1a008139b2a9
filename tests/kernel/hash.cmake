# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(support ${PROJECT_SOURCE_DIR}/tests/support)
cipherscope_add_test(NAME tst_kernelcontract
    SOURCES tst_kernelcontract.cpp ${support}/hashcontract.cpp ${support}/hashcontract.h
    LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelvectors
    SOURCES tst_kernelvectors.cpp ${support}/hashvectors.cpp ${support}/hashvectors.h
    LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelhashes
    SOURCES tst_kernelhashes.cpp ${support}/kernelhashes.cpp ${support}/kernelhashes.h
    LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelkeyedhashes
    SOURCES tst_kernelkeyedhashes.cpp ${support}/kernelhashes.cpp ${support}/kernelhashes.h
    LIBRARIES cipherscope_engine LABEL kernel)
