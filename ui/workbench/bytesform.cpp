// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytesform.h"

#include "core/hex.h"
#include "messages/quantity.h"

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
template <typename Bytes> std::expected<Bytes, QString> taken(QByteArray array, std::size_t most)
{
    std::expected<Bytes, QString> bytes = std::unexpected(QString());
    if (static_cast<std::size_t>(array.size()) <= most)
        bytes = Bytes(bytesOf(array));
    else
        bytes = std::unexpected(tooManyText(most));
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

/** Digits, wiped when they are no longer needed. */
struct HexDigits {
    std::string text;

    HexDigits() = default;
    HexDigits(const HexDigits &) = delete;
    HexDigits &operator=(const HexDigits &) = delete;
    ~HexDigits() { wipe(std::as_writable_bytes(std::span(text))); }
};

template <typename Bytes> std::expected<Bytes, QString> parseHex(const QString &typed, std::size_t most)
{
    HexDigits digits;
    digits.text.reserve(static_cast<std::size_t>(typed.size())); // A reallocation would leave a copy behind.
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c.isSpace() || c == QLatin1Char(':'))
            continue;
        if (!isHexDigit(c))
            return std::unexpected(
                translatedForm(QT_TRANSLATE_NOOP("BytesForm",
                                                 "Character %1 is no hexadecimal digit: use 0 to 9 and a "
                                                 "to f."))
                    .arg(i + 1));
        digits.text.push_back(c.toLatin1());
    }
    const std::size_t count = digits.text.size();
    if (count / 2 > most)
        return std::unexpected(tooManyText(most));
    Bytes bytes(count / 2);
    if (!fromHex(digits.text, bytes.writable()))
        return std::unexpected(
            translatedForm(
                QT_TRANSLATE_NOOP("BytesForm", "There are %1 digits: a byte has two, so one is missing."))
                .arg(count));
    return bytes;
}

/** Characters come in fours; = may be left out at the end. */
bool isCutOff(const QByteArray &base64)
{
    return base64.size() % 4 == 1 || (base64.endsWith('=') && base64.size() % 4 != 0);
}

template <typename Bytes> std::expected<Bytes, QString> parseBase64(const QString &typed, std::size_t most)
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
    return taken<Bytes>(std::move(decoded.decoded), most);
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

template <typename Bytes>
std::expected<Bytes, QString> parseBytes(BytesForm form, const QString &typed, std::size_t most)
{
    if (form == BytesForm::Hex)
        return parseHex<Bytes>(typed, most);
    if (form == BytesForm::Base64)
        return parseBase64<Bytes>(typed, most);
    return taken<Bytes>(typed.toUtf8(), most);
}

template std::expected<WipedBytes, QString> parseBytes(BytesForm, const QString &, std::size_t);
template std::expected<SecretBytes, QString> parseBytes(BytesForm, const QString &, std::size_t);

QString tooManyText(std::size_t most)
{
    return translatedForm(
               QT_TRANSLATE_NOOP("BytesForm", "These are more than %1, the most that this field takes."))
        .arg(messages::bytesText(most));
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
