# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_kernel_run(NAME tst_kernelagefile COMMAND tst_agefile)
cipherscope_add_kernel_run(NAME tst_kernelagepayload COMMAND tst_agepayload)
cipherscope_add_kernel_run(NAME tst_kernelagetestkit COMMAND tst_agetestkit)
# The rest of it is libcrypto's.
cipherscope_add_kernel_run(NAME tst_kernelagekdf
    COMMAND tst_agekdf hkdfFollowsRfc5869 hkdfGivesNoMoreThanItMay hpkeFollowsRfc9180)
cipherscope_add_kernel_run(NAME tst_kernelopensslenc COMMAND tst_opensslenc)
