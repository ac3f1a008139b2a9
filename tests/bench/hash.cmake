# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

add_executable(plain_loop plain_loop.c)
target_link_libraries(plain_loop PRIVATE cipherscope_options)
add_executable(engine_loop engine_loop.cpp)
target_link_libraries(engine_loop PRIVATE cipherscope_options cipherscope_backend)
add_executable(map_read map_read.c)
target_link_libraries(map_read PRIVATE cipherscope_options)
