// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelrepetition.h"

#include "afalg/repeatedrequest.h"
#include "engine/kernelsupport.h"

#include <algorithm>
#include <utility>

namespace cipherscope::engine::kernel {

namespace {

class KernelRepetition final : public Repetition {
public:
    template <typename... Arguments>
    explicit KernelRepetition(Arguments &&...arguments)
        : m_request(std::forward<Arguments>(arguments)...)
    {
    }

    Result<void> once() override { return m_request.once(); }

private:
    afalg::RepeatedRequest m_request;
};

} // namespace

Result<std::unique_ptr<Repetition>> repeatHash(const afalg::AlgSocket &socket,
                                               std::span<const std::byte> message)
{
    Result<afalg::OpSocket> operation = socket.accept();
    if (!operation)
        return std::unexpected(std::move(operation.error()));
    return std::make_unique<KernelRepetition>(std::move(*operation), message);
}

Result<std::unique_ptr<Repetition>> repeatSkcipher(const afalg::AlgSocket &socket, Direction direction,
                                                   std::span<const std::byte> iv,
                                                   std::span<const std::byte> in, std::span<std::byte> out)
{
    Result<afalg::OpSocket> operation = socket.accept();
    if (!operation)
        return std::unexpected(std::move(operation.error()));
    if (Result<void> fits = operation->makeRoomForAll(in.size()); !fits)
        return std::unexpected(std::move(fits.error()));
    return std::make_unique<KernelRepetition>(std::move(*operation), operationOf(direction), iv, in, out);
}

Result<std::unique_ptr<Repetition>> repeatAead(const afalg::AlgSocket &socket, Direction direction,
                                               std::span<const std::byte> nonce,
                                               std::span<const std::byte> aad, std::span<const std::byte> in,
                                               std::span<std::byte> out)
{
    Result<afalg::OpSocket> operation = socket.accept();
    if (!operation)
        return std::unexpected(std::move(operation.error()));
    if (Result<void> fits = operation->makeRoomForAll(aad.size() + std::max(in.size(), out.size())); !fits)
        return std::unexpected(std::move(fits.error()));
    return std::make_unique<KernelRepetition>(std::move(*operation), operationOf(direction), nonce, aad, in,
                                              out);
}

} // namespace cipherscope::engine::kernel
