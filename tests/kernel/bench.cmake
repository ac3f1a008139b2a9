# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_kernelbench SOURCES tst_kernelbench.cpp LIBRARIES cipherscope_benchmark LABEL kernel-slow)
add_dependencies(tst_kernelbench cipherscope-cli)
# One of each kind; all of them take minutes.
cipherscope_add_kernel_run(NAME tst_kernelbenchquick
    COMMAND tst_kernelbench everyDriverIsMeasuredOrSaysWhyNot:sha256 "everyDriverIsMeasuredOrSaysWhyNot:xts(aes)")
