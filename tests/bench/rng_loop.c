// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit of what an rng over AF_ALG gives: nothing but bind, seed, and reads of 128 bytes, the most at a call. Writes
// BYTES random bytes to standard output, 64 KiB at a time; with "seconds N", as many as come in that time, to nowhere,
// and prints their number.
// Usage: rng_loop DRIVER BYTES | rng_loop DRIVER seconds N

#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct address {
    uint16_t family;
    char type[14];
    uint32_t feature;
    uint32_t mask;
    char name[64];
};

static unsigned char buffer[64 * 1024];

static void fail(const char *step)
{
    perror(step);
    exit(1);
}

static int opened(const char *name)
{
    static const unsigned char seed[48] = {1, 2, 3};
    struct address address = {.family = 38, .type = "rng"};
    strncpy(address.name, name, sizeof address.name - 1);
    const int bound = socket(38, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (bound < 0)
        fail("socket");
    if (bind(bound, (const struct sockaddr *)&address, sizeof address) < 0)
        fail("bind");
    const socklen_t size = strstr(name, "ansi_cprng") != NULL ? 32 : 0;
    if (setsockopt(bound, 279, 1, seed, size) < 0)
        fail("setsockopt");
    const int operation = accept4(bound, NULL, NULL, SOCK_CLOEXEC);
    if (operation < 0)
        fail("accept");
    return operation;
}

static size_t filled(int operation, size_t wanted)
{
    size_t size = 0;
    while (size < wanted) {
        const size_t left = wanted - size;
        const ssize_t got = read(operation, buffer + size, left < 128 ? left : 128);
        if (got <= 0)
            fail("read");
        size += (size_t)got;
    }
    return size;
}

static void countFor(int operation, double seconds)
{
    unsigned long long bytes = 0;
    struct timespec start;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    do {
        bytes += filled(operation, 1024);
        clock_gettime(CLOCK_MONOTONIC, &now);
    } while ((double)(now.tv_sec - start.tv_sec) + (double)(now.tv_nsec - start.tv_nsec) / 1e9 < seconds);
    printf("%llu\n", bytes);
}

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 4) {
        fputs("usage: rng_loop DRIVER BYTES | rng_loop DRIVER seconds N\n", stderr);
        return 2;
    }
    const int operation = opened(argv[1]);
    if (argc == 4) {
        countFor(operation, strtod(argv[3], NULL));
        return 0;
    }
    unsigned long long left = strtoull(argv[2], NULL, 10);
    while (left > 0) {
        const size_t size = filled(operation, left < sizeof buffer ? (size_t)left : sizeof buffer);
        if (write(STDOUT_FILENO, buffer, size) != (ssize_t)size)
            fail("write");
        left -= size;
    }
    return 0;
}
