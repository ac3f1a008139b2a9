// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/algsocket.h"

#include "afalg/kernelabi.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <utility>

namespace cipherscope::afalg {

std::string_view typeName(AlgType type)
{
    switch (type) {
    case AlgType::Hash:
        return "hash";
    case AlgType::Skcipher:
        return "skcipher";
    case AlgType::Aead:
        return "aead";
    case AlgType::Rng:
        return "rng";
    }
    std::unreachable();
}

Result<AlgSocket> AlgSocket::open(SystemCalls &calls, AlgType type, std::string_view name, AlgFlags flags)
{
    SockAddrAlg address{};
    if (name.empty() || name.size() >= sizeof address.name || name.contains('\0'))
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Bind, std::string(name),
                       phrase("Error", "an algorithm's name has 1 to 127 bytes and no zero byte")));

    SocketFd fd(calls, calls.socket(familyAlg, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
    if (fd.get() < 0)
        return std::unexpected(systemError(Step::Socket, errno, std::string(name)));

    address.family = familyAlg;
    std::ranges::copy(typeName(type), address.type);
    address.feature = flags.feature;
    address.mask = flags.mask;
    std::ranges::copy(name, address.name);
    const std::size_t nameSize = name.size() < classicNameSize ? classicNameSize : name.size() + 1;
    const auto length = static_cast<socklen_t>(offsetof(SockAddrAlg, name) + nameSize);

    int status = 0;
    do {
        status = calls.bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), length);
    } while (status < 0 && errno == EINTR);
    if (status < 0)
        return std::unexpected(systemError(Step::Bind, errno, std::string(name)));
    return AlgSocket(std::move(fd), std::string(name));
}

Result<void> AlgSocket::setKey(std::span<const std::byte> key)
{
    if (m_fd.calls().setsockopt(m_fd.get(), levelAlg, optionSetKey, key.data(),
                                static_cast<socklen_t>(key.size()))
        < 0)
        return std::unexpected(systemError(Step::SetKey, errno, m_name));
    return {};
}

Result<void> AlgSocket::setKeyBySerial(std::int32_t serial)
{
    if (m_fd.calls().setsockopt(m_fd.get(), levelAlg, optionSetKeyBySerial, &serial, sizeof serial) == 0)
        return {};
    Error error = systemError(Step::SetKey, errno, m_name);
    switch (error.systemError) {
    case ENOKEY:
    case EKEYREVOKED:
    case EKEYEXPIRED:
    case EKEYREJECTED:
        error.code = ErrorCode::BadKey;
        break;
    case EACCES:
    case EPERM:
        error.code = ErrorCode::PermissionDenied;
        break;
    case ENOPROTOOPT:
    case EOPNOTSUPP:
        error.code = ErrorCode::Unavailable;
        error.detail = phrase("Error", "this kernel takes no key, or no key of this type, from a keyring");
        break;
    default:
        break;
    }
    return std::unexpected(std::move(error));
}

Result<void> AlgSocket::setTagSize(std::size_t size)
{
    if (m_fd.calls().setsockopt(m_fd.get(), levelAlg, optionSetTagSize, nullptr, static_cast<socklen_t>(size))
        == 0)
        return {};
    Error error = systemError(Step::SetKey, errno, m_name);
    if (error.systemError == EINVAL) {
        error.code = ErrorCode::BadInput;
        error.detail = Detail(phrase("Error", "it makes no tag of %1 bytes"), size);
    }
    return std::unexpected(std::move(error));
}

Result<void> AlgSocket::setEntropy(std::span<const std::byte> entropy)
{
    if (m_fd.calls().setsockopt(m_fd.get(), levelAlg, optionSetEntropy, entropy.data(),
                                static_cast<socklen_t>(entropy.size()))
        == 0)
        return {};
    Error error = systemError(Step::SetKey, errno, m_name);
    switch (error.systemError) {
    case ENOPROTOOPT:
        error.code = ErrorCode::Unavailable;
        error.detail = phrase("Error", "this kernel was built without CONFIG_CRYPTO_USER_API_RNG_CAVP");
        break;
    case EACCES:
    case EPERM:
        error.code = ErrorCode::PermissionDenied;
        error.detail = phrase("Error", "test entropy needs the capability CAP_SYS_ADMIN");
        break;
    case EMSGSIZE:
        error.code = ErrorCode::BadInput;
        error.detail = phrase("Error", "test entropy has at most 128 bytes");
        break;
    default:
        break;
    }
    return std::unexpected(std::move(error));
}

Result<OpSocket> AlgSocket::accept() const
{
    return OpSocket::acceptFrom(m_fd, m_name);
}

} // namespace cipherscope::afalg
