# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_kernelcrosscheck SOURCES tst_kernelcrosscheck.cpp LIBRARIES cipherscope_core LABEL kernel)
add_dependencies(tst_kernelcrosscheck cipherscope-cli)
# Its two reports are compared, and a list that another test makes longer between them would make them differ.
set_tests_properties(tst_kernelcrosscheck PROPERTIES RUN_SERIAL TRUE)
