# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_executable(aead_loop aead_loop.c)
target_link_libraries(aead_loop PRIVATE cipherscope_options)
