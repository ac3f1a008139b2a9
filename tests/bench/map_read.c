// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to read a file as the program does it: mapped, window by window, each page fetched once.
// Usage: map_read FILE

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum {
    pageSize = 4096,
    windowSize = 4 * 1024 * 1024,
};

int main(int argc, char **argv)
{
    struct stat status;
    if (argc != 2) {
        fputs("usage: map_read FILE\n", stderr);
        return 2;
    }
    const int file = open(argv[1], O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status) < 0) {
        perror(argv[1]);
        return 1;
    }
    const size_t size = (size_t)status.st_size;
    unsigned char *const bytes = mmap(NULL, size, PROT_READ, MAP_SHARED, file, 0);
    if (bytes == MAP_FAILED) {
        perror("mmap");
        return 1;
    }
    unsigned sum = 0;
    for (size_t at = 0; at < size; at += pageSize) {
        sum += bytes[at];
        if ((at + pageSize) % windowSize == 0)
            madvise(bytes + at + pageSize - windowSize, windowSize, MADV_DONTNEED);
    }
    printf("%u\n", sum);
    return 0;
}
