# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS tst_activitymodel tst_settingsmodel)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_ui_shell LABEL host)
endforeach()
cipherscope_add_test(NAME tst_systempagemodel SOURCES tst_systempagemodel.cpp
    LIBRARIES cipherscope_ui_system LABEL host)
