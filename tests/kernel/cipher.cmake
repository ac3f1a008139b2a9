# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(support ${PROJECT_SOURCE_DIR}/tests/support)
cipherscope_add_test(NAME tst_kernelskciphercontract
    SOURCES tst_kernelskciphercontract.cpp ${support}/ciphercontract.cpp ${support}/ciphercontract.h ${support}/skciphercontract.cpp
        ${support}/skciphercontract.h
    LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelaeadcontract
    SOURCES tst_kernelaeadcontract.cpp ${support}/ciphercontract.cpp ${support}/ciphercontract.h ${support}/aeadcontract.cpp
        ${support}/aeadcontract.h
    LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelciphers
    SOURCES tst_kernelciphers.cpp ${support}/kernelciphers.cpp ${support}/kernelciphers.h
    LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelciphersockets
    SOURCES tst_kernelciphersockets.cpp LIBRARIES cipherscope_engine LABEL kernel)
cipherscope_add_test(NAME tst_kernelciphervectors
    SOURCES tst_kernelciphervectors.cpp ${support}/ciphervectors.cpp ${support}/ciphervectors.h
    LIBRARIES cipherscope_formats LABEL kernel)
