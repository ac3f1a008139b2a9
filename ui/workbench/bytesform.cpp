// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytesform.h"

#include "core/hex.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

namespace cipherscope::ui {

namespace {

struct NamedForm {
    BytesForm form;
    QLatin1String name;
};

constexpr std::array namedForms{
    NamedForm{ BytesForm::Text, QLatin1String("text") },
    NamedForm{ BytesForm::Hex, QLatin1String("hex") },
    NamedForm{ BytesForm::Base64, QLatin1String("base64") },
    NamedForm{ BytesForm::File, QLatin1String("file") },
    NamedForm{ BytesForm::Serial, QLatin1String("serial") },
};

QString translatedForm(const char *text)
{
    return QCoreApplication::translate("BytesForm", text);
}

std::span<const std::byte> bytesOf(const QByteArray &array)
{
    return std::as_bytes(std::span(array.constData(), static_cast<std::size_t>(array.size())));
}

/** Copies it, and wipes what was given. */
WipedBytes taken(QByteArray array)
{
    WipedBytes bytes(bytesOf(array));
    wipe(std::as_writable_bytes(std::span(array.data(), static_cast<std::size_t>(array.size()))));
    return bytes;
}

QByteArray arrayOf(std::span<const std::byte> bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()) };
}

bool isHexDigit(QChar c)
{
    return c.unicode() < 128 && std::isxdigit(c.unicode()) != 0;
}

std::expected<WipedBytes, QString> parseHex(const QString &typed)
{
    std::string digits;
    digits.reserve(static_cast<std::size_t>(typed.size())); // A reallocation would leave a copy behind.
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c.isSpace() || c == QLatin1Char(':'))
            continue;
        if (!isHexDigit(c)) {
            wipe(std::as_writable_bytes(std::span(digits)));
            return std::unexpected(
                translatedForm(QT_TRANSLATE_NOOP("BytesForm",
                                                 "Character %1 is no hexadecimal digit: use 0 to 9 and a "
                                                 "to f."))
                    .arg(i + 1));
        }
        digits.push_back(c.toLatin1());
    }
    std::optional<std::vector<std::byte>> bytes = fromHex(digits);
    const std::size_t count = digits.size();
    wipe(std::as_writable_bytes(std::span(digits)));
    if (!bytes)
        return std::unexpected(
            translatedForm(
                QT_TRANSLATE_NOOP("BytesForm", "There are %1 digits: a byte has two, so one is missing."))
                .arg(count));
    WipedBytes result{ std::span<const std::byte>(*bytes) };
    wipe(*bytes);
    return result;
}

/** Characters come in fours; = may be left out at the end. */
bool isCutOff(const QByteArray &base64)
{
    return base64.size() % 4 == 1 || (base64.endsWith('=') && base64.size() % 4 != 0);
}

std::expected<WipedBytes, QString> parseBase64(const QString &typed)
{
    QByteArray characters;
    characters.reserve(typed.size());
    for (const QChar c : typed) {
        if (!c.isSpace())
            characters.append(c.unicode() < 128 ? c.toLatin1() : '?');
    }
    if (isCutOff(characters))
        return std::unexpected(translatedForm(QT_TRANSLATE_NOOP(
            "BytesForm", "The base64 is cut off: its characters come in fours, filled up with =.")));
    auto decoded =
        QByteArray::fromBase64Encoding(std::move(characters), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::unexpected(translatedForm(QT_TRANSLATE_NOOP(
            "BytesForm",
            "This is no base64: it has letters, digits, + and /, and at its end at most two =.")));
    return taken(std::move(decoded.decoded));
}

/** A field of several lines makes line ends or blanks of these (QTextDocument::toPlainText()). */
bool isChangedByField(QChar c)
{
    static constexpr std::array<char16_t, 6> changed{ u'\r', 0x00a0, 0x2028, 0x2029, 0xfdd0, 0xfdd1 };
    return std::ranges::find(changed, c.unicode()) != changed.end();
}

/** A text that a field gives back to the byte; a mark of the byte order at its beginning would be lost. */
std::optional<QString> typedText(std::span<const std::byte> bytes)
{
    std::optional<QString> text = readableText(bytes);
    if (!text || std::ranges::any_of(*text, isChangedByField) || text->toUtf8() != arrayOf(bytes))
        return std::nullopt;
    return text;
}

} // namespace

QString formName(BytesForm form)
{
    return std::ranges::find(namedForms, form, &NamedForm::form)->name;
}

std::optional<BytesForm> formFromName(const QString &name)
{
    const auto *found =
        std::ranges::find_if(namedForms, [&](const NamedForm &row) { return row.name == name; });
    return found == namedForms.end() ? std::nullopt : std::optional(found->form);
}

std::expected<WipedBytes, QString> parseBytes(BytesForm form, const QString &typed)
{
    if (form == BytesForm::Hex)
        return parseHex(typed);
    if (form == BytesForm::Base64)
        return parseBase64(typed);
    return taken(typed.toUtf8());
}

std::optional<QString> typedBytes(BytesForm form, std::span<const std::byte> bytes)
{
    if (form == BytesForm::Hex)
        return QString::fromStdString(toHex(bytes));
    if (form == BytesForm::Base64)
        return QString::fromLatin1(arrayOf(bytes).toBase64());
    return form == BytesForm::Text ? typedText(bytes) : std::nullopt;
}

std::optional<QString> readableText(std::span<const std::byte> bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(arrayOf(bytes));
    const bool isReadable = !decoder.hasError() && std::ranges::none_of(text, [](QChar c) {
        const bool isBlank = c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r');
        return (c.category() == QChar::Other_Control && !isBlank) || c == QChar::ReplacementCharacter;
    });
    return isReadable ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace cipherscope::ui
