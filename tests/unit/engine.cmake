# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(support ${PROJECT_SOURCE_DIR}/tests/support)
foreach(test IN ITEMS tst_cipherrules tst_engineselector tst_ivat tst_kernelciphersopening tst_kernelengine)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_engine LABEL host)
endforeach()
cipherscope_add_test(NAME tst_opensslengine
    SOURCES tst_opensslengine.cpp ${support}/hashcontract.cpp ${support}/hashcontract.h
    LIBRARIES cipherscope_engine LABEL host)
cipherscope_add_test(NAME tst_opensslvectors
    SOURCES tst_opensslvectors.cpp ${support}/hashvectors.cpp ${support}/hashvectors.h
    LIBRARIES cipherscope_engine LABEL host)
cipherscope_add_test(NAME tst_opensslskciphers
    SOURCES tst_opensslskciphers.cpp ${support}/ciphercontract.cpp ${support}/ciphercontract.h ${support}/skciphercontract.cpp
        ${support}/skciphercontract.h
    LIBRARIES cipherscope_engine LABEL host)
cipherscope_add_test(NAME tst_opensslaeads
    SOURCES tst_opensslaeads.cpp ${support}/ciphercontract.cpp ${support}/ciphercontract.h ${support}/aeadcontract.cpp
        ${support}/aeadcontract.h
    LIBRARIES cipherscope_engine LABEL host)
cipherscope_add_test(NAME tst_opensslciphervectors
    SOURCES tst_opensslciphervectors.cpp ${support}/ciphervectors.cpp ${support}/ciphervectors.h
    LIBRARIES cipherscope_formats LABEL host)
cipherscope_add_test(NAME tst_padding SOURCES tst_padding.cpp LIBRARIES cipherscope_engine LABEL host)
