// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit of what AF_ALG gives to encryption: nothing but read, send, receive, write. Seals a part of a file in
// chunks of 64 KiB with rfc7539(chacha20,poly1305), an all-zero key and a counting nonce; or opens what it sealed.
// Usage: aead_loop seal|open FILE OFFSET SIZE OUTPUT

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    family = 38,
    socketLevel = 279,
    setKey = 1,
    setIv = 2,
    setOperation = 3,
    setAssocLength = 4,
    setTagSize = 5,
    chunkSize = 64 * 1024,
    tagSize = 16,
    nonceSize = 12,
};

struct address {
    uint16_t family;
    char type[14];
    uint32_t feature;
    uint32_t mask;
    char name[64];
};

struct nonce {
    uint32_t size;
    unsigned char bytes[nonceSize];
};

static void fail(const char *step)
{
    perror(step);
    exit(1);
}

static int openOperation(void)
{
    static const unsigned char key[32];
    const struct address address = {
        .family = family,
        .type = "aead",
        .name = "rfc7539(chacha20,poly1305)",
    };
    const int bound = socket(family, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (bound < 0)
        fail("socket");
    if (bind(bound, (const struct sockaddr *)&address, sizeof address) < 0)
        fail("bind");
    if (setsockopt(bound, socketLevel, setKey, key, sizeof key) < 0)
        fail("set key");
    if (setsockopt(bound, socketLevel, setTagSize, NULL, tagSize) < 0)
        fail("set tag size");
    const int operation = accept4(bound, NULL, NULL, SOCK_CLOEXEC);
    if (operation < 0)
        fail("accept");
    return operation;
}

static struct cmsghdr *put(struct msghdr *message, struct cmsghdr *at, int type, const void *value, size_t size)
{
    at->cmsg_level = socketLevel;
    at->cmsg_type = type;
    at->cmsg_len = CMSG_LEN(size);
    memcpy(CMSG_DATA(at), value, size);
    return CMSG_NXTHDR(message, at);
}

static void process(int operation, uint32_t direction, uint64_t number, unsigned char *in, size_t size, unsigned char *out,
                    size_t outSize)
{
    _Alignas(struct cmsghdr) unsigned char control[CMSG_SPACE(4) + CMSG_SPACE(4) + CMSG_SPACE(sizeof(struct nonce))];
    const uint32_t assocLength = 0;
    struct nonce nonce = {.size = nonceSize};
    struct iovec part = {.iov_base = in, .iov_len = size};
    struct msghdr message = {
        .msg_iov = &part,
        .msg_iovlen = 1,
        .msg_control = control,
        .msg_controllen = sizeof control,
    };
    memset(control, 0, sizeof control);
    memcpy(nonce.bytes, &number, sizeof number);
    struct cmsghdr *at = CMSG_FIRSTHDR(&message);
    at = put(&message, at, setOperation, &direction, sizeof direction);
    at = put(&message, at, setAssocLength, &assocLength, sizeof assocLength);
    put(&message, at, setIv, &nonce, sizeof nonce);
    if (sendmsg(operation, &message, 0) != (ssize_t)size)
        fail("send");
    if (read(operation, out, outSize) != (ssize_t)outSize)
        fail("receive");
}

int main(int argc, char **argv)
{
    static unsigned char in[chunkSize + tagSize];
    static unsigned char out[chunkSize + tagSize];

    if (argc != 6) {
        fputs("usage: aead_loop seal|open FILE OFFSET SIZE OUTPUT\n", stderr);
        return 2;
    }
    const int seals = strcmp(argv[1], "seal") == 0;
    const size_t most = seals ? chunkSize : chunkSize + tagSize;
    off_t offset = (off_t)strtoll(argv[3], NULL, 10);
    const off_t end = offset + (off_t)strtoll(argv[4], NULL, 10);
    const int operation = openOperation();
    const int file = open(argv[2], O_RDONLY | O_CLOEXEC);
    const int output = open(argv[5], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0 || output < 0)
        fail("open");
    for (uint64_t number = 0; offset < end; ++number) {
        const size_t wanted = (size_t)(end - offset) < most ? (size_t)(end - offset) : most;
        const ssize_t count = pread(file, in, wanted, offset);
        if (count <= (seals ? 0 : tagSize))
            fail("read");
        const size_t outSize = seals ? (size_t)count + tagSize : (size_t)count - tagSize;
        process(operation, seals ? 1 : 0, number, in, (size_t)count, out, outSize);
        if (write(output, out, outSize) != (ssize_t)outSize)
            fail("write");
        offset += count;
    }
    return 0;
}
