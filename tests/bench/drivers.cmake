# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_executable(driver_loop driver_loop.c)
target_link_libraries(driver_loop PRIVATE cipherscope_options)
