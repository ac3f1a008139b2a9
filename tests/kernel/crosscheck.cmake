# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_kernelcrosscheck SOURCES tst_kernelcrosscheck.cpp LIBRARIES cipherscope_core LABEL kernel)
add_dependencies(tst_kernelcrosscheck cipherscope-cli)
