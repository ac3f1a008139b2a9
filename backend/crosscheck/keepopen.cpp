// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheck/keepopen.h"

namespace cipherscope::crosscheck {

namespace {

std::vector<std::byte> bytesOf(const SecretBytes *key)
{
    return key ? std::vector<std::byte>(key->view().begin(), key->view().end()) : std::vector<std::byte>();
}

} // namespace

template <typename Algorithm, typename Open>
Result<std::shared_ptr<const Algorithm>> KeepOpen::again(Last<Algorithm> &last, Last<Algorithm> wanted,
                                                         Open open)
{
    if (last.algorithm && last.name == wanted.name && last.key == wanted.key
        && last.tagSize == wanted.tagSize)
        return last.algorithm;
    last.algorithm.reset();
    Result<std::shared_ptr<const Algorithm>> opened = open();
    if (opened) {
        wanted.algorithm = *opened;
        last = std::move(wanted);
    }
    return opened;
}

Result<std::shared_ptr<const engine::HashAlgorithm>> KeepOpen::openHash(const std::string &name,
                                                                        const SecretBytes *key)
{
    return again<engine::HashAlgorithm>(m_hash, { name, bytesOf(key), key ? 1U : 0U, {} },
                                        [&] { return m_engine.openHash(name, key); });
}

Result<std::shared_ptr<const engine::SkcipherAlgorithm>> KeepOpen::openSkcipher(const std::string &name,
                                                                                const engine::KeySource &key)
{
    return again<engine::SkcipherAlgorithm>(m_skcipher, { name, bytesOf(key.bytes()), 0, {} },
                                            [&] { return m_engine.openSkcipher(name, key); });
}

Result<std::shared_ptr<const engine::AeadAlgorithm>>
KeepOpen::openAead(const std::string &name, const engine::KeySource &key, std::size_t tagSize)
{
    return again<engine::AeadAlgorithm>(m_aead, { name, bytesOf(key.bytes()), tagSize, {} },
                                        [&] { return m_engine.openAead(name, key, tagSize); });
}

} // namespace cipherscope::crosscheck
