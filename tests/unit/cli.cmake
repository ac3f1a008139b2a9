# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(support ${PROJECT_SOURCE_DIR}/tests/support)
cipherscope_add_test(NAME tst_cli
    SOURCES tst_cli.cpp ${support}/clirules.cpp ${support}/clirules.h
    LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_cli cipherscope-cli)
cipherscope_add_test(NAME tst_agecli
    SOURCES tst_agecli.cpp ${support}/ageclirules.cpp ${support}/ageclirules.h
    LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_agecli cipherscope-cli)
cipherscope_add_test(NAME tst_ciphercli SOURCES tst_ciphercli.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_ciphercli cipherscope-cli)
cipherscope_add_test(NAME tst_listcli SOURCES tst_listcli.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_listcli cipherscope-cli)
cipherscope_add_test(NAME tst_languagecli SOURCES tst_languagecli.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_languagecli cipherscope-cli)
cipherscope_add_test(NAME tst_vectors SOURCES tst_vectors.cpp LIBRARIES cipherscope_formats LABEL host)
add_dependencies(tst_vectors cipherscope-cli)
cipherscope_add_test(NAME tst_vectorrun SOURCES tst_vectorrun.cpp LIBRARIES cipherscope_operations LABEL host)
cipherscope_add_test(NAME tst_opensslenccli
    SOURCES tst_opensslenccli.cpp ${support}/opensslenccli.cpp ${support}/opensslenccli.h
    LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_opensslenccli cipherscope-cli)
cipherscope_add_test(NAME tst_agejobscli SOURCES tst_agejobscli.cpp LIBRARIES cipherscope_age LABEL host)
add_dependencies(tst_agejobscli cipherscope-cli)
cipherscope_add_test(NAME tst_agekeyscli SOURCES tst_agekeyscli.cpp LIBRARIES cipherscope_age LABEL host)
add_dependencies(tst_agekeyscli cipherscope-cli)
cipherscope_add_test(NAME tst_killed SOURCES tst_killed.cpp LIBRARIES cipherscope_age LABEL host)
add_dependencies(tst_killed cipherscope-cli)
cipherscope_add_test(NAME tst_signalscli SOURCES tst_signalscli.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_signalscli cipherscope-cli)
cipherscope_add_test(NAME tst_agefaultscli SOURCES tst_agefaultscli.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_agefaultscli cipherscope-cli)
cipherscope_add_test(NAME tst_programstart SOURCES tst_programstart.cpp LIBRARIES cipherscope_core LABEL host)
add_dependencies(tst_programstart cipherscope cipherscope-cli)
