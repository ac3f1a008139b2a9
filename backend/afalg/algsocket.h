// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/opsocket.h"
#include "afalg/socketfd.h"
#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cipherscope::afalg {

/** The four kinds of algorithm that the kernel offers to user space (kernel document, "User Space
 * Interface"). */
enum class AlgType { Hash, Skcipher, Aead, Rng };

/** "hash", "skcipher", "aead", "rng": the kernel's own words, as in sockaddr_alg::salg_type. */
[[nodiscard]] std::string_view typeName(AlgType type);

/** salg_feat and salg_mask: CRYPTO_ALG_* bits. Kernels refuse bits that they do not know with EINVAL. */
struct AlgFlags {
    std::uint32_t feature = 0;
    std::uint32_t mask = 0;
};

/**
 * A transformation: an AF_ALG socket bound to one algorithm. Operation sockets are taken from it with
 * accept(). Thread-safe once keyed; the key cannot change while keyed operation sockets are open (EBUSY).
 */
class AlgSocket final {
public:
    /**
     * Opens and binds. `name` is a generic name ("sha256") or a driver ("sha256-avx2"), at most 127 bytes.
     * The kernel may load modules and run self-tests in here for up to a minute: never call it on a GUI
     * thread. Errors: Unavailable (no AF_ALG, EAFNOSUPPORT), Restricted (EPERM, EACCES), NoSuchAlgorithm
     * (ENOENT: unknown, restricted or its type module missing, which the kernel does not tell apart),
     * BadInput (malformed name), Busy (EMFILE, ENOMEM, ETIMEDOUT).
     */
    [[nodiscard]] static Result<AlgSocket> open(SystemCalls &calls, AlgType type, std::string_view name,
                                                AlgFlags flags = {});

    /** ALG_SET_KEY. Errors: BadKey (EINVAL: length or value; ENOMEM: longer than net.core.optmem_max). */
    [[nodiscard]] Result<void> setKey(std::span<const std::byte> key);

    /**
     * ALG_SET_KEY_BY_KEY_SERIAL: the key is the payload of a key of the types user, logon, encrypted or
     * trusted, which this process must be allowed to search, not to read. Errors: BadKey (no such key,
     * revoked, expired, or its payload does not fit), PermissionDenied (EACCES), Unavailable (kernels
     * before 6.2, or without that type of key: ENOPROTOOPT).
     */
    [[nodiscard]] Result<void> setKeyBySerial(std::int32_t serial);

    /** ALG_SET_AEAD_AUTHSIZE: the size of an AEAD's tag in bytes. Errors: BadInput (it has no such tag). */
    [[nodiscard]] Result<void> setTagSize(std::size_t size);

    /**
     * ALG_SET_DRBG_ENTROPY: entropy and nonce of a DRBG under test, at most 128 bytes, in place of the
     * kernel's own; takes effect with the next setKey(). Errors: Unavailable (ENOPROTOOPT: a kernel without
     * CONFIG_CRYPTO_USER_API_RNG_CAVP), PermissionDenied (EACCES: it needs CAP_SYS_ADMIN), BadInput
     * (EMSGSIZE).
     */
    [[nodiscard]] Result<void> setEntropy(std::span<const std::byte> entropy);

    /** A new operation socket. Errors: KeyRequired (ENOKEY). */
    [[nodiscard]] Result<OpSocket> accept() const;

    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    AlgSocket(SocketFd fd, std::string name)
        : m_fd(std::move(fd))
        , m_name(std::move(name))
    {
    }

    SocketFd m_fd;
    std::string m_name;
};

} // namespace cipherscope::afalg
