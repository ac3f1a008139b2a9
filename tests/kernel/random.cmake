# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_kernelrng SOURCES tst_kernelrng.cpp
    LIBRARIES cipherscope_messages cipherscope_randomness LABEL kernel)
add_dependencies(tst_kernelrng cipherscope-cli)
