// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Our engine alone, without the operations above it. Prints the digest of FILE in hexadecimal.
// Usage: engine_loop kernel|openssl ALGORITHM FILE

#include "core/hex.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "messages/sentence.h"
#include "operations/hashfile.h"

#include <array>
#include <cstdio>
#include <string_view>

using namespace cipherscope;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", messages::sentence(error).toUtf8().constData());
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("usage: engine_loop kernel|openssl ALGORITHM FILE\n", stderr);
        return 2;
    }
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::Engine &chosen =
        std::string_view(argv[1]) == "kernel" ? static_cast<engine::Engine &>(kernel) : openSsl;
    const auto algorithm = chosen.openHash(argv[2], nullptr);
    if (!algorithm)
        return fail(algorithm.error());
    const auto hasher = (*algorithm)->newHasher();
    if (!hasher)
        return fail(hasher.error());
    const std::array<engine::Hasher *, 1> hashers{ hasher->get() };
    const auto digests = operations::hashFile(argv[3], hashers, {}, [](std::uint64_t) {});
    if (!digests)
        return fail(digests.error());
    std::puts(toHex(digests->front()).c_str());
    return 0;
}
