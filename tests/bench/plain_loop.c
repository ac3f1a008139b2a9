// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit of what AF_ALG gives: nothing but open, read, send, receive. Prints the digest of FILE in hexadecimal.
// Usage: plain_loop ALGORITHM FILE

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct address {
    uint16_t family;
    char type[14];
    uint32_t feature;
    uint32_t mask;
    char name[64];
};

static void fail(const char *step)
{
    perror(step);
    exit(1);
}

int main(int argc, char **argv)
{
    static unsigned char buffer[256 * 1024];
    unsigned char digest[64];
    struct address address = {.family = 38, .type = "hash"};

    if (argc != 3) {
        fputs("usage: plain_loop ALGORITHM FILE\n", stderr);
        return 2;
    }
    strncpy(address.name, argv[1], sizeof address.name - 1);

    const int bound = socket(38, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (bound < 0)
        fail("socket");
    if (bind(bound, (const struct sockaddr *)&address, sizeof address) < 0)
        fail("bind");
    const int operation = accept4(bound, NULL, NULL, SOCK_CLOEXEC);
    if (operation < 0)
        fail("accept");
    const int file = open(argv[2], O_RDONLY | O_CLOEXEC);
    if (file < 0)
        fail(argv[2]);

    ssize_t count;
    while ((count = read(file, buffer, sizeof buffer)) > 0) {
        if (send(operation, buffer, (size_t)count, MSG_MORE) != count)
            fail("send");
    }
    if (count < 0)
        fail("read");
    const ssize_t size = recv(operation, digest, sizeof digest, 0);
    if (size < 0)
        fail("recv");
    for (ssize_t i = 0; i < size; ++i)
        printf("%02x", digest[i]);
    puts("");
    return 0;
}
