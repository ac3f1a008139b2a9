// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytesfield.h"

#include "components/filenames.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "operations/secretfile.h"
#include "operations/wholemessage.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <sys/random.h>
#include <utility>

namespace cipherscope::ui {

namespace {

/** All bytes of a file, in the memory that they need. */
struct FileBytes {
    SecretBytes secret;
    WipedBytes data;
};

using SharedBytes = std::shared_ptr<const FileBytes>;

Result<SharedBytes> readShared(const std::filesystem::path &file, BytesField::Holds holds, std::size_t most)
{
    FileBytes bytes;
    if (holds == BytesField::Holds::Secret) {
        Result<SecretBytes> read = operations::readSecretFile(file);
        if (!read)
            return std::unexpected(std::move(read.error()));
        bytes.secret = std::move(*read);
    } else {
        Result<WipedBytes> read = operations::readMessage(file, most);
        if (!read)
            return std::unexpected(std::move(read.error()));
        bytes.data = std::move(*read);
    }
    return std::make_shared<const FileBytes>(std::move(bytes));
}

/** False if the system has no random bytes. */
bool fillAtRandom(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::getrandom(bytes.data(), bytes.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return true;
}

bool isTyped(BytesForm form)
{
    return form == BytesForm::Text || form == BytesForm::Hex || form == BytesForm::Base64;
}

} // namespace

BytesField::BytesField(operations::OperationPool &pool, Holds holds, std::size_t most, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_holds(holds)
    , m_most(most)
    , m_form(BytesForm::Hex)
{
    forget();
}

void BytesField::setForm(const QString &form)
{
    const std::optional<BytesForm> wanted = formFromName(form);
    if (!wanted || *wanted == m_form)
        return;
    const BytesForm before = std::exchange(m_form, *wanted);
    const bool isRetyped = isTyped(before) && isTyped(m_form);
    const QString shown = typed();
    if (isRetyped && shown.isEmpty() && !bytes().empty()) {
        m_form = before;
        m_note = tr("These bytes cannot be shown in that form as they are. Empty the field to use it.");
        Q_EMIT formChanged();
        Q_EMIT changed();
        return;
    }
    const bool isReadAnew = isRetyped && !m_error.isEmpty();
    forgetFile();
    m_note.clear();
    if (shown.isEmpty() && !isEmpty())
        forget();
    Q_EMIT formChanged();
    if (isReadAnew)
        Q_EMIT typedKept();
    else
        Q_EMIT replaced(shown);
    Q_EMIT changed();
}

QString BytesField::sizeText() const
{
    if (!m_error.isEmpty() || m_serial)
        return {};
    const std::size_t size = bytes().size();
    return size == 1 ? tr("1 byte") : tr("%L1 bytes").arg(static_cast<qulonglong>(size));
}

QString BytesField::fileName() const
{
    return m_file.empty() ? QString() : displayName(m_file.filename());
}

std::span<const std::byte> BytesField::bytes() const
{
    return m_holds == Holds::Secret ? m_secret->view() : m_data->view();
}

QString BytesField::typed() const
{
    return bytes().size() <= mostShown ? typedBytes(m_form, bytes()).value_or(QString()) : QString();
}

void BytesField::setTyped(const QString &typed)
{
    if (m_form == BytesForm::File)
        return;
    if (m_form == BytesForm::Serial) {
        bool isNumber = false;
        const std::int32_t serial = typed.trimmed().toInt(&isNumber);
        forget();
        if (isNumber)
            m_serial = serial;
        else if (!typed.isEmpty())
            m_error = tr("A key's serial number is a whole number, as 'keyctl show' lists them.");
        Q_EMIT changed();
        return;
    }
    if (m_holds == Holds::Secret)
        parse<SecretBytes>(typed);
    else
        parse<WipedBytes>(typed);
}

template <typename Bytes> void BytesField::parse(const QString &typed)
{
    const std::expected<Bytes, QString> parsed = parseBytes<Bytes>(m_form, typed, m_most);
    if (parsed && m_error.isEmpty() && m_note.isEmpty() && std::ranges::equal(parsed->view(), bytes()))
        return;
    if (parsed)
        take(parsed->view());
    else
        fail(parsed.error());
}

void BytesField::useFile(const QUrl &url)
{
    const std::filesystem::path file = pathFromUrl(url);
    if (m_form != BytesForm::File)
        setForm(formName(BytesForm::File));
    if (file.empty()) {
        forgetFile();
        fail(tr("Only files on this computer can be read."));
    } else {
        read(file);
    }
}

void BytesField::randomize(std::size_t size, std::span<const std::byte> end)
{
    SecretBytes bytes(size + end.size());
    std::ranges::copy(end, bytes.writable().last(end.size()).begin());
    if (fillAtRandom(bytes.writable().first(size)))
        show(bytes.view());
    else
        fail(tr("The system gives no random bytes."));
}

void BytesField::show(std::span<const std::byte> bytes)
{
    const BytesForm form = m_form == BytesForm::Base64 ? m_form : BytesForm::Hex;
    forgetFile();
    if (std::exchange(m_form, form) != form)
        Q_EMIT formChanged();
    Q_EMIT replaced(*typedBytes(form, bytes));
    take(bytes);
}

void BytesField::clear()
{
    forgetFile();
    forget();
    Q_EMIT replaced(QString());
    Q_EMIT changed();
}

QCoro::Task<> BytesField::read(std::filesystem::path file)
{
    const QPointer<BytesField> self(this);
    const unsigned reading = ++m_reading;
    m_isReading = true;
    m_file = file;
    forget();
    Q_EMIT changed();
    std::function<Result<SharedBytes>(std::stop_token)> question =
        [file, holds = m_holds, most = m_most](const std::stop_token & /*stop*/) {
            return readShared(file, holds, most);
        };
    const QFuture<Result<SharedBytes>> future = m_pool.ask(std::move(question));
    const Result<SharedBytes> bytes = co_await future;
    if (!self || reading != m_reading)
        co_return;
    m_isReading = false;
    if (bytes)
        take(m_holds == Holds::Secret ? (*bytes)->secret.view() : (*bytes)->data.view());
    else if (operations::isTooLarge(bytes.error()) && m_holds == Holds::Secret)
        fail(tr("%1 is larger than %2, the most that this field takes.")
                 .arg(fileName(), messages::bytesText(m_most)));
    else if (operations::isTooLarge(bytes.error()))
        fail(tr("%1 is larger than %2, the most that this field takes. 'cipherscope-cli cipher' takes more.")
                 .arg(fileName(), messages::bytesText(m_most)));
    else
        fail(messages::sentence(bytes.error()));
}

void BytesField::take(std::span<const std::byte> bytes)
{
    if (bytes.size() > m_most) {
        fail(tooManyText(m_most));
        return;
    }
    // What is given may be what is held: it must live until it has been copied.
    if (m_holds == Holds::Secret)
        m_secret = std::make_shared<const SecretBytes>(bytes);
    else
        m_data = std::make_shared<const WipedBytes>(bytes);
    m_serial.reset();
    m_error.clear();
    m_note.clear();
    ++m_revision;
    Q_EMIT changed();
}

void BytesField::fail(const QString &error)
{
    forget();
    m_error = error;
    Q_EMIT changed();
}

void BytesField::forgetFile()
{
    m_file.clear();
    ++m_reading;
    m_isReading = false;
}

void BytesField::forget()
{
    m_secret = std::make_shared<const SecretBytes>();
    m_data = std::make_shared<const WipedBytes>(std::size_t{ 0 });
    m_serial.reset();
    m_error.clear();
    m_note.clear();
    ++m_revision;
}

} // namespace cipherscope::ui
