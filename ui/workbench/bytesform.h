// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretbytes.h"
#include "core/wipedbytes.h"

#include <QString>

#include <cstddef>
#include <expected>
#include <optional>
#include <span>

namespace cipherscope::ui {

/** How a person gives bytes. */
enum class BytesForm {
    Text, ///< Their UTF-8.
    Hex,
    Base64,
    File, ///< All bytes of a file.
    Serial, ///< Not at all: the number of a key in a kernel keyring.
};

/** In bytes: what a field of text can show at once; with more it is slow. */
inline constexpr std::size_t mostShown = std::size_t{ 64 } * 1024;

/** "text", "hex", "base64", "file", "serial": the words that QML uses. */
[[nodiscard]] QString formName(BytesForm form);
[[nodiscard]] std::optional<BytesForm> formFromName(const QString &name);

/**
 * The bytes of what was typed as Text, Hex or Base64, at most `most`; a sentence about the first thing that
 * is wrong. Blanks are passed over in the last two, colons between hexadecimal digits too. `Bytes` is
 * WipedBytes, or SecretBytes for a secret.
 */
template <typename Bytes>
[[nodiscard]] std::expected<Bytes, QString> parseBytes(BytesForm form, const QString &typed,
                                                       std::size_t most);
extern template std::expected<WipedBytes, QString> parseBytes(BytesForm, const QString &, std::size_t);
extern template std::expected<SecretBytes, QString> parseBytes(BytesForm, const QString &, std::size_t);

/** That a field takes no more than `most` bytes. */
[[nodiscard]] QString tooManyText(std::size_t most);

/** What would have to be typed for these bytes as Text, Hex or Base64; nullopt where they are no text, or one
 * that a field would change: it knows one kind of line end and one of blank. */
[[nodiscard]] std::optional<QString> typedBytes(BytesForm form, std::span<const std::byte> bytes);

/** The text of bytes that are UTF-8 without control characters other than tabs and line ends. */
[[nodiscard]] std::optional<QString> readableText(std::span<const std::byte> bytes);

} // namespace cipherscope::ui
