// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockedfile.h"

#include "formats/age/filekey.h"
#include "formats/age/passphrase.h"
#include "keyring/identityfile.h"
#include "operations/agestream.h"
#include "operations/descriptorio.h"
#include "operations/inputfile.h"

#include <utility>

namespace cipherscope::cli {

namespace {

Result<void> checkHeader(const age::Header &header, const age::Crypto &crypto, int workFactorLimit)
{
    // With nobody's keys: it says who opens the file.
    if (!age::needsPassphrase(header))
        return std::unexpected(age::openHeader(crypto, header, {}).error());
    if (Result<void> sound = age::checkStanzas(header); !sound)
        return sound;
    return age::checkWorkFactor(header.stanzas.front(), workFactorLimit);
}

} // namespace

Result<void> checkOpensWithPassphrase(const std::filesystem::path &file, const age::Crypto &crypto,
                                      int workFactorLimit)
{
    const Result<operations::InputFile> input = operations::InputFile::open(file);
    if (!input)
        return std::unexpected(input.error());
    operations::AgeInput content(
        [&](std::span<std::byte> room) { return operations::readFully(input->fd(), room, file); });
    const Result<age::Header> header = content.readHeader();
    Result<void> checked = header ? checkHeader(*header, crypto, workFactorLimit)
                                  : Result<void>(std::unexpected(header.error()));
    if (!checked)
        return keyring::ofFile(std::move(checked.error()), file);
    return {};
}

Error withRemedy(Error error)
{
    if (error.code == ErrorCode::BadInput && error.step == Step::SetKey)
        error.detail = Detail(phrase("Error", "%1; --max-work-factor N raises it"), error.detail);
    return error;
}

} // namespace cipherscope::cli
