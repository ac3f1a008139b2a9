// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit of what AF_ALG gives: nothing but open, read, send, receive. Prints the digests of each FILE in hexadecimal.
// Usage: plain_loop ALGORITHM[,ALGORITHM...] FILE...

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

enum { most = 8 };

static int opened(const char *name)
{
    struct address address = {.family = 38, .type = "hash"};
    strncpy(address.name, name, sizeof address.name - 1);
    const int bound = socket(38, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (bound < 0)
        fail("socket");
    if (bind(bound, (const struct sockaddr *)&address, sizeof address) < 0)
        fail("bind");
    const int operation = accept4(bound, NULL, NULL, SOCK_CLOEXEC);
    if (operation < 0)
        fail("accept");
    return operation;
}

static void printDigest(int operation)
{
    unsigned char digest[64];
    const ssize_t size = recv(operation, digest, sizeof digest, 0);
    if (size < 0)
        fail("recv");
    for (ssize_t i = 0; i < size; ++i)
        printf("%02x", digest[i]);
    puts("");
}

static void hash(const char *name, const int *operations, int count)
{
    static unsigned char buffer[256 * 1024];
    const int file = open(name, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        fail(name);
    ssize_t size;
    while ((size = read(file, buffer, sizeof buffer)) > 0) {
        for (int i = 0; i < count; ++i) {
            if (send(operations[i], buffer, (size_t)size, MSG_MORE) != size)
                fail("send");
        }
    }
    if (size < 0)
        fail("read");
    close(file);
    for (int i = 0; i < count; ++i)
        printDigest(operations[i]);
}

int main(int argc, char **argv)
{
    int operations[most];
    int count = 0;

    if (argc < 3) {
        fputs("usage: plain_loop ALGORITHM[,ALGORITHM...] FILE...\n", stderr);
        return 2;
    }
    for (char *name = strtok(argv[1], ","); name != NULL && count < most; name = strtok(NULL, ","))
        operations[count++] = opened(name);
    for (int i = 2; i < argc; ++i)
        hash(argv[i], operations, count);
    return 0;
}
