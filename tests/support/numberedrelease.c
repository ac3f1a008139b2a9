// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded, it tells a program that a kernel "7.3-rc7" is "7.3.0": libkcapi 1.4 does not start without three numbers.

#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

int uname(struct utsname *about)
{
    if (syscall(SYS_uname, about) != 0)
        return -1;
    int major = 0;
    int minor = 0;
    int patch = 0;
    const int numbers = sscanf(about->release, "%d.%d.%d", &major, &minor, &patch);
    if (numbers == 2)
        snprintf(about->release, sizeof about->release, "%d.%d.0", major, minor);
    return 0;
}
