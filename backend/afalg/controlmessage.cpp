// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/controlmessage.h"

#include "afalg/kernelabi.h"
#include "core/secretbytes.h"

#include <algorithm>
#include <cstring>

namespace cipherscope::afalg {

ControlMessage::ControlMessage(Operation operation, std::span<const std::byte> iv,
                               std::optional<std::uint32_t> aadSize)
{
    const std::uint32_t code = operation == Operation::Encrypt ? operationEncrypt : operationDecrypt;
    append(controlSetOperation, std::as_bytes(std::span(&code, 1)));
    if (!iv.empty()) {
        std::array<std::byte, sizeof(std::uint32_t) + largestIv> value{};
        const auto size = static_cast<std::uint32_t>(std::min(iv.size(), largestIv));
        std::memcpy(value.data(), &size, sizeof size);
        std::memcpy(value.data() + sizeof size, iv.data(), size);
        append(controlSetIv, std::span(value).first(sizeof size + size));
        wipe(value);
    }
    if (aadSize)
        append(controlSetAadSize, std::as_bytes(std::span(&*aadSize, 1)));
}

ControlMessage::~ControlMessage()
{
    wipe(m_buffer);
}

void ControlMessage::attachTo(msghdr &message)
{
    message.msg_control = m_buffer.data();
    message.msg_controllen = m_size;
}

void ControlMessage::append(int type, std::span<const std::byte> value)
{
    cmsghdr header{};
    header.cmsg_len = CMSG_LEN(value.size());
    header.cmsg_level = levelAlg;
    header.cmsg_type = type;
    std::memcpy(m_buffer.data() + m_size, &header, sizeof header);
    std::memcpy(m_buffer.data() + m_size + CMSG_LEN(0), value.data(), value.size());
    m_size += CMSG_SPACE(value.size());
}

} // namespace cipherscope::afalg
