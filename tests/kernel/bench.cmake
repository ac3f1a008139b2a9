# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_kernelbench SOURCES tst_kernelbench.cpp LIBRARIES cipherscope_benchmark LABEL kernel)
add_dependencies(tst_kernelbench cipherscope-cli)
