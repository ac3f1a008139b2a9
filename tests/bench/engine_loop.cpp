// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Our engine alone, without the operations above it. Prints the digests of each FILE in hexadecimal.
// Usage: engine_loop kernel|openssl ALGORITHM[,ALGORITHM...] FILE...

#include "core/hex.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "messages/sentence.h"
#include "operations/hashfile.h"

#include <cstdio>
#include <memory>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace cipherscope;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", messages::sentence(error).toUtf8().constData());
    return 1;
}

std::vector<std::string> parts(std::string_view list)
{
    std::vector<std::string> names;
    for (const auto part : std::views::split(list, ','))
        names.emplace_back(part.begin(), part.end());
    return names;
}

Result<std::vector<std::unique_ptr<engine::Hasher>>> open(engine::Engine &engine, std::string_view names)
{
    std::vector<std::unique_ptr<engine::Hasher>> hashers;
    for (const std::string &name : parts(names)) {
        const auto algorithm = engine.openHash(name, nullptr);
        if (!algorithm)
            return std::unexpected(algorithm.error());
        auto hasher = (*algorithm)->newHasher();
        if (!hasher)
            return std::unexpected(hasher.error());
        hashers.push_back(std::move(*hasher));
    }
    return hashers;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: engine_loop kernel|openssl ALGORITHM[,ALGORITHM...] FILE...\n", stderr);
        return 2;
    }
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::Engine &chosen =
        std::string_view(argv[1]) == "kernel" ? static_cast<engine::Engine &>(kernel) : openSsl;
    const auto hashers = open(chosen, argv[2]);
    if (!hashers)
        return fail(hashers.error());
    std::vector<engine::Hasher *> used;
    for (const auto &hasher : *hashers)
        used.push_back(hasher.get());
    for (const char *file : std::span(argv + 3, argv + argc)) {
        const auto digests = operations::hashFile(file, used, {}, [](std::uint64_t) {});
        if (!digests)
            return fail(digests.error());
        for (const auto &digest : *digests)
            std::puts(toHex(digest).c_str());
    }
    return 0;
}
