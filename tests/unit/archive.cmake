# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_folderarchive SOURCES tst_folderarchive.cpp LIBRARIES cipherscope_archive LABEL host)
