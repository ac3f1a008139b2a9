// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hmackeymodel.h"

#include "components/filenames.h"
#include "core/hex.h"
#include "core/uniquefd.h"
#include "messages/sentence.h"

#include <QCoroFuture>
#include <QPointer>

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <unistd.h>
#include <utility>
#include <vector>

namespace cipherscope::ui {

namespace {

std::span<std::byte> bytesOf(std::string &text)
{
    return std::as_writable_bytes(std::span(text));
}

std::string digitsOnly(const QString &text)
{
    std::string digits;
    digits.reserve(static_cast<std::size_t>(text.size())); // A reallocation would leave a copy behind.
    for (const QChar c : text) {
        if (!c.isSpace() && c != QLatin1Char(':'))
            digits.push_back(c.toLatin1());
    }
    return digits;
}

Result<SharedKey> readKey(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    SecretBytes buffer(HmacKeyModel::largestKey + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t count = ::read(fd.get(), buffer.writable().data() + size, buffer.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(Step::Read, errno, file.native()));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size == 0)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Read, file.native(), phrase("Error", "it is empty")));
    if (size > HmacKeyModel::largestKey)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, file.native(),
                                          phrase("Error", "longer than 64 KiB")));
    return std::make_shared<const SecretBytes>(buffer.view().first(size));
}

} // namespace

HmacKeyModel::HmacKeyModel(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

QString HmacKeyModel::summary() const
{
    if (!m_key)
        return {};
    return m_key->size() == 1 ? tr("HMAC with a key of 1 byte")
                              : tr("HMAC with a key of %1 bytes").arg(static_cast<qulonglong>(m_key->size()));
}

bool HmacKeyModel::useText(const QString &text)
{
    if (text.isEmpty()) {
        setError(tr("Enter the key first."));
        return false;
    }
    QByteArray bytes = text.toUtf8();
    const std::span<std::byte> view =
        std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
    const bool used = useBytes(view);
    wipe(view);
    return used;
}

bool HmacKeyModel::useHex(const QString &digits)
{
    std::string cleaned = digitsOnly(digits);
    std::optional<std::vector<std::byte>> bytes = fromHex(cleaned);
    wipe(bytesOf(cleaned));
    if (!bytes || bytes->empty()) {
        setError(tr("A key in hexadecimal is an even number of digits 0 to 9 and a to f."));
        return false;
    }
    const bool used = useBytes(*bytes);
    wipe(*bytes);
    return used;
}

void HmacKeyModel::useFile(const QUrl &url)
{
    const std::filesystem::path file = pathFromUrl(url);
    if (file.empty())
        setError(tr("Only files on this computer can be read."));
    else
        read(file);
}

void HmacKeyModel::forget()
{
    if (m_key)
        setKey(nullptr);
}

void HmacKeyModel::clearError()
{
    setError({});
}

bool HmacKeyModel::useBytes(std::span<const std::byte> bytes)
{
    if (bytes.size() > largestKey) {
        setError(tr("A key has 65,536 bytes at most."));
        return false;
    }
    setKey(std::make_shared<const SecretBytes>(bytes));
    return true;
}

QCoro::Task<> HmacKeyModel::read(std::filesystem::path file)
{
    const QPointer<HmacKeyModel> self(this);
    std::function<Result<SharedKey>(std::stop_token)> reading = [file](const std::stop_token & /*stop*/) {
        return readKey(file);
    };
    const QFuture<Result<SharedKey>> future = m_pool.ask(std::move(reading));
    const Result<SharedKey> key = co_await future;
    if (!self)
        co_return;
    if (key)
        setKey(*key);
    else
        setError(messages::sentence(key.error()));
}

void HmacKeyModel::setKey(SharedKey key)
{
    m_key = std::move(key);
    setError({});
    Q_EMIT keyChanged();
}

void HmacKeyModel::setError(const QString &error)
{
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
}

} // namespace cipherscope::ui
