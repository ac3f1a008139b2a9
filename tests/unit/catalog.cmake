# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS tst_access tst_algorithmname tst_catalogexport tst_diagnosis tst_modprobeconfig tst_modulealias tst_proccrypto
                      tst_selection tst_systemfacts)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_catalog LABEL host)
endforeach()
cipherscope_add_test(NAME tst_catalogtexts SOURCES tst_catalogtexts.cpp LIBRARIES cipherscope_messages LABEL host)
cipherscope_add_test(NAME tst_moduleinfo SOURCES tst_moduleinfo.cpp LIBRARIES cipherscope_messages LABEL host)
cipherscope_add_test(NAME tst_loadable SOURCES tst_loadable.cpp LIBRARIES cipherscope_messages LABEL host)
cipherscope_add_test(NAME tst_kernelrequest SOURCES tst_kernelrequest.cpp
    LIBRARIES cipherscope_messages cipherscope_operations LABEL host)
