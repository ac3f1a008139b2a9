# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_library(numberedrelease MODULE ${PROJECT_SOURCE_DIR}/tests/support/numberedrelease.c)
cipherscope_add_test(NAME tst_kernelkcapienc SOURCES tst_kernelkcapienc.cpp LIBRARIES cipherscope_core LABEL kernel)
target_compile_definitions(tst_kernelkcapienc PRIVATE CIPHERSCOPE_NUMBERED_RELEASE="$<TARGET_FILE:numberedrelease>")
add_dependencies(tst_kernelkcapienc cipherscope-cli numberedrelease)
