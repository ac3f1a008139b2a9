# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(support ${PROJECT_SOURCE_DIR}/tests/support)
cipherscope_add_test(NAME tst_kernelcli
    SOURCES tst_kernelcli.cpp ${support}/clirules.cpp ${support}/clirules.h
    LIBRARIES cipherscope_catalog LABEL kernel)
add_dependencies(tst_kernelcli cipherscope-cli)
cipherscope_add_test(NAME tst_kernelagecli
    SOURCES tst_kernelagecli.cpp ${support}/ageclirules.cpp ${support}/ageclirules.h
    LIBRARIES cipherscope_engine LABEL kernel-slow)
add_dependencies(tst_kernelagecli cipherscope-cli)
cipherscope_add_test(NAME tst_kernelagelarge
    SOURCES tst_kernelagelarge.cpp LIBRARIES cipherscope_core LABEL kernel-slow)
add_dependencies(tst_kernelagelarge cipherscope-cli)
cipherscope_add_kernel_run(NAME tst_kernelageinterop
    COMMAND tst_kernelagecli ageOpensWhatWeEncrypt weOpenWhatAgeEncrypts everyRecipientOpensTheFile
        ageOpensOurPassphraseFilesAndWeItsOwn ourPassphraseIsAskedForAtTheTerminal)
cipherscope_add_test(NAME tst_kernelopensslenccli
    SOURCES tst_kernelopensslenccli.cpp ${support}/opensslenccli.cpp ${support}/opensslenccli.h
    LIBRARIES cipherscope_core LABEL kernel-slow)
add_dependencies(tst_kernelopensslenccli cipherscope-cli)
cipherscope_add_kernel_run(NAME tst_kernelopensslencciphers
    COMMAND tst_kernelopensslenccli everyCipherGoesBothWays aWrongPassphraseLeavesTheTargetAsItWas)
cipherscope_add_test(NAME tst_kernelkeyserial
    SOURCES tst_kernelkeyserial.cpp LIBRARIES cipherscope_core LABEL kernel)
add_dependencies(tst_kernelkeyserial cipherscope-cli)
