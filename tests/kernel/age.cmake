# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# tst_agefile flips every byte of a file in turn, which would take minutes under emulation; the test kit's files and the
# payload's rules ask the same of the kernel.
cipherscope_add_kernel_run(NAME tst_kernelagepayload COMMAND tst_agepayload)
cipherscope_add_kernel_run(NAME tst_kernelagetestkit COMMAND tst_agetestkit)
# The rest of it is libcrypto's.
cipherscope_add_kernel_run(NAME tst_kernelagekdf
    COMMAND tst_agekdf hkdfFollowsRfc5869 hkdfGivesNoMoreThanItMay hpkeFollowsRfc9180)
cipherscope_add_kernel_run(NAME tst_kernelopensslenc COMMAND tst_opensslenc)
cipherscope_add_test(NAME tst_fulldisk SOURCES tst_fulldisk.cpp LIBRARIES cipherscope_core LABEL kernel-root)
add_dependencies(tst_fulldisk cipherscope-cli)
