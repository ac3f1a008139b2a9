# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# One program, run twice: here, where OpenSSL computes if the kernel does not, and inside a kernel that has AF_ALG.
cipherscope_add_test(NAME tst_window
    SOURCES tst_window.cpp drivenwindow.cpp drivenwindow.h
    LIBRARIES cipherscope_app Qt6::Gui Qt6::Quick
    LABEL kernel)
add_test(NAME tst_window_host COMMAND tst_window)
set_tests_properties(tst_window_host PROPERTIES
    LABELS qml
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QTEST_FUNCTION_TIMEOUT=900000")
# They measure how long the window waits.
set_tests_properties(tst_window tst_window_host PROPERTIES RUN_SERIAL TRUE)
