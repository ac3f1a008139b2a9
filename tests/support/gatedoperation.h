// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operation.h"

#include <atomic>
#include <cstdint>
#include <expected>
#include <optional>
#include <stop_token>
#include <utility>

namespace cipherscope::testing {

/** An operation that runs until it is let go or stopped, and has done as many bytes as it is told. */
class GatedOperation final : public operations::Operation {
public:
    explicit GatedOperation(const QString &title, std::uint64_t bytesTotal = 0, std::uint64_t filesTotal = 0)
        : Operation(title)
    {
        setBytesTotal(bytesTotal);
        setFilesTotal(filesTotal);
    }
    ~GatedOperation() override { finish(); }

    void advance(std::uint64_t bytes) { addBytesDone(bytes); }
    void advanceFile() { addFileDone(); }
    /** Lets the worker return. */
    void finish()
    {
        m_open = true;
        m_open.notify_all();
    }
    void finishWith(Error error)
    {
        m_failure = std::move(error);
        finish();
    }

protected:
    Result<void> work(const std::stop_token &stop) override
    {
        const std::stop_callback opener(stop, [this] {
            m_open = true;
            m_open.notify_all();
        });
        m_open.wait(false);
        if (m_failure)
            return std::unexpected(*m_failure);
        return {};
    }

private:
    std::atomic<bool> m_open = false;
    std::optional<Error> m_failure;
};

} // namespace cipherscope::testing
