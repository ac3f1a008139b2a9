# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_kernelexposure SOURCES tst_kernelexposure.cpp LIBRARIES cipherscope_catalog LABEL kernel)
# It counts the sockets of all processes.
set_tests_properties(tst_kernelexposure PROPERTIES RUN_SERIAL TRUE)
