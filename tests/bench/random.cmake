# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_executable(rng_loop rng_loop.c)
target_link_libraries(rng_loop PRIVATE cipherscope_options)
