// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/filecontent.h"

#include "core/secretbytes.h"
#include "formats/age/armor.h"
#include "formats/age/recipient.h"
#include "operations/agestream.h"
#include "operations/descriptorio.h"
#include "operations/inputfile.h"

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace cipherscope::operations {

namespace {

constexpr std::string_view ageMagic = "age-encryption.org/";
constexpr std::string_view armorStart = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view opensslMagic = "Salted__";
constexpr std::string_view identityStart = "AGE-SECRET-KEY-";

std::string_view textOf(std::span<const std::byte> bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
}

/** Whether the first line that is neither empty nor a comment is a secret key. */
bool holdsIdentity(std::string_view text)
{
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (!line.empty() && line != "\r" && !line.starts_with('#'))
            return line.starts_with(identityStart);
    }
    return false;
}

void readAgeHeader(int fd, const std::filesystem::path &file, FileContent &content)
{
    AgeInput input([fd, &file](std::span<std::byte> room) { return readFully(fd, room, file); });
    Result<age::Header> header = input.readHeader();
    if (header) {
        const Result<void> sound = age::checkStanzas(*header);
        if (!sound)
            content.problem = sound.error();
        content.header = std::move(*header);
    } else {
        content.problem = std::move(header.error());
    }
    if (content.problem && content.problem->subject.empty())
        content.problem->subject = file.native();
}

} // namespace

ContentKind contentKind(std::span<const std::byte> start)
{
    const std::string_view text = textOf(start);
    if (text.starts_with(ageMagic))
        return ContentKind::AgeFile;
    if (age::looksArmored(start) && text.find(armorStart) != std::string_view::npos)
        return ContentKind::AgeFile;
    if (text.starts_with(opensslMagic))
        return ContentKind::OpenSslEnc;
    return holdsIdentity(text) ? ContentKind::IdentityFile : ContentKind::Plain;
}

Result<FileContent> inspectFile(const std::filesystem::path &file)
{
    FileContent content;
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored)) {
        content.kind = ContentKind::Folder;
        return content;
    }
    const Result<InputFile> input = InputFile::open(file);
    if (!input)
        return std::unexpected(input.error());
    content.size = static_cast<std::uint64_t>(input->status().st_size);
    SecretBytes start(sniffedSize);
    const Result<std::size_t> count = readFully(input->fd(), start.writable(), file);
    if (!count)
        return std::unexpected(count.error());
    content.kind = contentKind(start.view().first(*count));
    if (content.kind == ContentKind::AgeFile) {
        if (::lseek(input->fd(), 0, SEEK_SET) != 0)
            return std::unexpected(systemError(Step::Read, errno, file.native()));
        readAgeHeader(input->fd(), file, content);
    }
    return content;
}

} // namespace cipherscope::operations
