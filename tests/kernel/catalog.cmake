# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_catalog_kernel SOURCES tst_catalog_kernel.cpp LIBRARIES cipherscope_catalog LABEL kernel)
cipherscope_add_test(NAME tst_askkernel SOURCES tst_askkernel.cpp LIBRARIES cipherscope_messages LABEL kernel)
# It compares lists that any bind() changes.
set_tests_properties(tst_catalog_kernel tst_askkernel PROPERTIES RUN_SERIAL TRUE)
cipherscope_add_test(NAME tst_blockedmodules SOURCES tst_blockedmodules.cpp LIBRARIES cipherscope_catalog
    LABEL kernel-root)
add_dependencies(tst_blockedmodules cipherscope-cli)
