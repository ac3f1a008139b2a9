# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_crosscheck SOURCES tst_crosscheck.cpp
    LIBRARIES cipherscope_messages OpenSSL::Crypto LABEL host)
cipherscope_add_test(NAME tst_crosscheckcli SOURCES tst_crosscheckcli.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_crosscheckcli cipherscope-cli)
cipherscope_add_test(NAME tst_crosscheckpagemodel SOURCES tst_crosscheckpagemodel.cpp
    LIBRARIES cipherscope_ui_crosscheck LABEL host)
