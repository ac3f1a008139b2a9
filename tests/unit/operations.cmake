# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS
        tst_throughput tst_listfiles tst_agenames tst_agefolderjobs tst_agekeptparts tst_ageverifiedjobs tst_ageoperation
        tst_cavp tst_cipherpieces tst_opensslenc tst_orderedpipeline tst_hashfile tst_hashpass tst_mappedfile
        tst_contentsize tst_hashoperation tst_droppedjobs tst_safewrite tst_stopsignals tst_temporaryfile tst_verification
        tst_wycheproof)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_operations LABEL host)
endforeach()
foreach(test IN ITEMS tst_operationpool tst_operationend tst_poolquestions tst_poolthreads)
    cipherscope_add_test(NAME ${test}
        SOURCES ${test}.cpp ${PROJECT_SOURCE_DIR}/tests/support/testoperation.h
        LIBRARIES cipherscope_operations LABEL host)
endforeach()
target_link_libraries(tst_poolthreads PRIVATE OpenSSL::Crypto)
