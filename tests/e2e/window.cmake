# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# One program, run twice: here, where OpenSSL computes if the kernel does not, and inside a kernel that has AF_ALG.
foreach(name tst_window tst_windowexplore)
    cipherscope_add_test(NAME ${name}
        SOURCES ${name}.cpp drivenwindow.cpp drivenwindow.h
        LIBRARIES cipherscope_app Qt6::Gui Qt6::Quick
        LABEL kernel)
    add_test(NAME ${name}_host COMMAND ${name})
    set_tests_properties(${name}_host PROPERTIES
        LABELS qml
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QTEST_FUNCTION_TIMEOUT=900000")
endforeach()
cipherscope_add_test(NAME tst_windowsignals
    SOURCES tst_windowsignals.cpp drivenwindow.cpp drivenwindow.h
    LIBRARIES cipherscope_app Qt6::Gui Qt6::Quick
    LABEL qml)
add_dependencies(tst_windowsignals cipherscope)
# It measures how long the window waits.
set_tests_properties(tst_window tst_window_host PROPERTIES RUN_SERIAL TRUE)
cipherscope_add_test(NAME tst_translation
    SOURCES tst_translation.cpp drivenwindow.cpp drivenwindow.h
    LIBRARIES cipherscope_app Qt6::Gui Qt6::Quick
    LABEL qml)
target_compile_definitions(tst_translation PRIVATE
    LUPDATE="$<TARGET_FILE:Qt6::lupdate>" SOURCE_FOLDER="${PROJECT_SOURCE_DIR}")
