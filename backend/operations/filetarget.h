// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/transfertarget.h"

namespace cipherscope::operations {

/** What is written there cannot be taken back, read back or named. */
class StandardOutput final : public TransferTarget {
public:
    Result<void> write(std::span<const std::byte> bytes) override;
    Result<void> finish(const std::optional<struct stat> &) override { return {}; }
    Result<void> verify(const Digest &, const std::stop_token &, const ReadProgress &) override;
    ByteSource readBack() override;
    Result<void> putInPlace(Existing) override { return {}; }
    Result<std::filesystem::path> keepPart() override;
};

/** A new file. */
class FileTarget final : public TransferTarget {
public:
    [[nodiscard]] static Result<std::unique_ptr<TransferTarget>> open(const std::filesystem::path &target,
                                                                      mode_t permissions);
    FileTarget(std::filesystem::path target, TemporaryFile file);

    Result<void> write(std::span<const std::byte> bytes) override;
    Result<void> finish(const std::optional<struct stat> &like) override;
    Result<void> verify(const Digest &written, const std::stop_token &stop,
                        const ReadProgress &progress) override;
    ByteSource readBack() override;
    Result<void> putInPlace(Existing existing) override { return m_file.putInPlace(existing); }
    Result<std::filesystem::path> keepPart() override;

private:
    const std::filesystem::path m_target;
    TemporaryFile m_file;
};

} // namespace cipherscope::operations
