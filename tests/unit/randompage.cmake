# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What the Random page is made of, with a real pool and a kernel that never leaves the process.
cipherscope_add_test(NAME tst_randompagemodel
    SOURCES tst_randompagemodel.cpp ${PROJECT_SOURCE_DIR}/tests/support/randomstage.h
    LIBRARIES cipherscope_ui_random LABEL host)
cipherscope_add_test(NAME tst_secretclipboard
    SOURCES tst_secretclipboard.cpp LIBRARIES cipherscope_ui_components LABEL host)
