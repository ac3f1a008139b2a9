# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_catalogwatcher
    SOURCES tst_catalogwatcher.cpp LIBRARIES cipherscope_operations LABEL host)
foreach(test IN ITEMS tst_algorithmsmodel tst_algorithmspagemodel tst_namebuilder tst_namesmodel)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_ui_algorithms LABEL host)
endforeach()
