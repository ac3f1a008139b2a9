# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_machinesnapshot SOURCES tst_machinesnapshot.cpp
    LIBRARIES cipherscope_messages LABEL host)
cipherscope_add_test(NAME tst_snapshotcomparison SOURCES tst_snapshotcomparison.cpp
    LIBRARIES cipherscope_ui_snapshots LABEL host)
