# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What the Workbench page is made of, with a real pool and the OpenSSL engine.
foreach(test IN ITEMS tst_bytedifference tst_bytesform tst_cipherchoice tst_outputmodel)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_ui_workbench LABEL host)
endforeach()
foreach(test IN ITEMS tst_cipherinputs tst_inputfiles tst_workbenchpagemodel)
    cipherscope_add_test(NAME ${test}
        SOURCES ${test}.cpp ${PROJECT_SOURCE_DIR}/tests/support/workbenchstage.h
        LIBRARIES cipherscope_ui_workbench LABEL host)
endforeach()
cipherscope_add_test(NAME tst_ivparts SOURCES tst_ivparts.cpp LIBRARIES cipherscope_engine LABEL host)
cipherscope_add_test(NAME tst_wholemessage SOURCES tst_wholemessage.cpp LIBRARIES cipherscope_operations LABEL host)
