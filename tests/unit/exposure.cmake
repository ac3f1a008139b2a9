# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_exposure SOURCES tst_exposure.cpp LIBRARIES cipherscope_messages LABEL host)
