// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a driver is to the plainest program: nothing but send and receive, whole messages of one size one after
// another, for SECONDS in all: a tenth to warm up, then five runs. Prints the median in bytes a second.
// Usage: driver_loop hash|skcipher|aead DRIVER KEYSIZE IVSIZE SIZE SECONDS
// Ciphers encrypt, with an IV of zeros and, an AEAD, no AAD and a tag of 16 bytes.

#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum {
    family = 38,
    socketLevel = 279,
    setKey = 1,
    setIv = 2,
    setOperation = 3,
    setAssocLength = 4,
    setTagSize = 5,
    largest = 1024 * 1024,
    tagSize = 16,
    runs = 5,
    mostIv = 32,
    mostKey = 64,
    mostDigest = 64,
};

struct address {
    uint16_t family;
    char type[14];
    uint32_t feature;
    uint32_t mask;
    char name[64];
};

struct iv {
    uint32_t size;
    unsigned char bytes[mostIv];
};

static unsigned char in[largest] __attribute__((aligned(4096)));
static unsigned char out[largest + tagSize] __attribute__((aligned(4096)));
static _Alignas(struct cmsghdr) unsigned char control[256];
static struct iovec part = {.iov_base = in};
static struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control};
static int operation;
static size_t answerSize;

static void fail(const char *step)
{
    perror(step);
    exit(1);
}

static void openOperation(const char *type, const char *driver, size_t keySize)
{
    unsigned char key[mostKey];
    struct address address = {.family = family};
    strncpy(address.type, type, sizeof address.type - 1);
    strncpy(address.name, driver, sizeof address.name - 1);
    for (size_t i = 0; i < sizeof key; ++i)
        key[i] = (unsigned char)(11 + 37 * i);
    const int bound = socket(family, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (bound < 0)
        fail("socket");
    if (bind(bound, (const struct sockaddr *)&address, sizeof address) < 0)
        fail("bind");
    if (keySize > 0 && setsockopt(bound, socketLevel, setKey, key, (socklen_t)keySize) < 0)
        fail("set key");
    if (strcmp(type, "aead") == 0 && setsockopt(bound, socketLevel, setTagSize, NULL, tagSize) < 0)
        fail("set tag size");
    operation = accept4(bound, NULL, NULL, SOCK_CLOEXEC);
    if (operation < 0)
        fail("accept");
}

static void put(int type, const void *value, size_t size)
{
    struct cmsghdr *const at = (struct cmsghdr *)(void *)(control + message.msg_controllen);
    at->cmsg_level = socketLevel;
    at->cmsg_type = type;
    at->cmsg_len = CMSG_LEN(size);
    memcpy(CMSG_DATA(at), value, size);
    message.msg_controllen += CMSG_SPACE(size);
}

static void prepareCipher(const char *type, size_t size, size_t ivSize)
{
    const uint32_t encrypt = 1;
    const uint32_t assocLength = 0;
    const struct iv iv = {.size = (uint32_t)ivSize};
    const int isAead = strcmp(type, "aead") == 0;
    put(setOperation, &encrypt, sizeof encrypt);
    if (ivSize > 0)
        put(setIv, &iv, sizeof iv.size + ivSize);
    if (isAead)
        put(setAssocLength, &assocLength, sizeof assocLength);
    part.iov_len = size;
    answerSize = isAead ? size + tagSize : size;
}

static void hashOnce(void)
{
    if (send(operation, in, part.iov_len, MSG_MORE) != (ssize_t)part.iov_len)
        fail("send");
    if (recv(operation, out, mostDigest, 0) <= 0)
        fail("receive");
}

static void cipherOnce(void)
{
    if (sendmsg(operation, &message, 0) != (ssize_t)part.iov_len)
        fail("send");
    if (recv(operation, out, answerSize, 0) != (ssize_t)answerSize)
        fail("receive");
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static double measure(void (*once)(void), double seconds, long *batch, int grow)
{
    const double begin = now();
    long messages = 0;
    double last = begin;
    do {
        for (long i = 0; i < *batch; ++i)
            once();
        messages += *batch;
        const double time = now();
        if (grow && time - last < 0.001)
            *batch *= 2;
        last = time;
    } while (last - begin < seconds);
    return (double)messages * (double)part.iov_len / (last - begin);
}

static int ascending(const void *left, const void *right)
{
    const double a = *(const double *)left;
    const double b = *(const double *)right;
    return (a > b) - (a < b);
}

int main(int argc, char **argv)
{
    if (argc != 7) {
        fputs("usage: driver_loop hash|skcipher|aead DRIVER KEYSIZE IVSIZE SIZE SECONDS\n", stderr);
        return 2;
    }
    const size_t keySize = strtoul(argv[3], NULL, 10);
    const size_t ivSize = strtoul(argv[4], NULL, 10);
    const size_t size = strtoul(argv[5], NULL, 10);
    const double seconds = strtod(argv[6], NULL);
    const int isHash = strcmp(argv[1], "hash") == 0;
    if (keySize > mostKey || ivSize > mostIv || size == 0 || size > largest || seconds <= 0) {
        fputs("driver_loop: a key of at most 64, an IV of at most 32, a message of 1 to 1048576 bytes\n", stderr);
        return 2;
    }
    memset(in, 1, sizeof in);
    memset(out, 1, sizeof out);
    openOperation(argv[1], argv[2], keySize);
    part.iov_len = size;
    if (!isHash)
        prepareCipher(argv[1], size, ivSize);
    void (*const once)(void) = isHash ? hashOnce : cipherOnce;
    long batch = 1;
    double rates[runs];
    measure(once, seconds * 0.1, &batch, 1);
    for (int i = 0; i < runs; ++i)
        rates[i] = measure(once, seconds * 0.18, &batch, 0);
    qsort(rates, runs, sizeof rates[0], ascending);
    printf("%.0f\n", rates[runs / 2]);
    return 0;
}
