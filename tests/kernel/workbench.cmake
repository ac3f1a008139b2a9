# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_kernelkcapienc SOURCES tst_kernelkcapienc.cpp LIBRARIES cipherscope_core LABEL kernel)
add_dependencies(tst_kernelkcapienc cipherscope-cli)
