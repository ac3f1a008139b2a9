// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomvalues.h"

#include "keyring/wordpassphrase.h"
#include "messages/provenancetext.h"
#include "messages/rngtext.h"

#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace cipherscope::ui {

namespace {

constexpr std::array<std::pair<const char *, ValueForm>, 6> forms{ {
    { "hex", ValueForm::Hex },
    { "base64", ValueForm::Base64 },
    { "integers", ValueForm::Integers },
    { "uuid", ValueForm::Uuid },
    { "password", ValueForm::Password },
    { "words", ValueForm::Words },
} };

using PasswordFlag = std::pair<const char *, bool randomness::PasswordForm::*>;
constexpr std::array<PasswordFlag, 5> passwordFlags{ {
    { "lower", &randomness::PasswordForm::lowerCase },
    { "upper", &randomness::PasswordForm::upperCase },
    { "digits", &randomness::PasswordForm::digits },
    { "symbols", &randomness::PasswordForm::symbols },
    { "distinct", &randomness::PasswordForm::withoutLookalikes },
} };

} // namespace

RandomValues::RandomValues(const BackendContext &context, const RandomSources &sources,
                           const RandomInputs &inputs, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_calls(context.calls)
    , m_sources(sources)
    , m_inputs(inputs)
    , m_low(QString::number(m_job.low))
    , m_high(QString::number(m_job.high))
{
    connect(&m_clipboard, &SecretClipboard::changed, this, &RandomValues::clipboardChanged);
    connect(&inputs, &RandomInputs::changed, this, &RandomValues::jobChanged);
}

template <typename T> void RandomValues::assign(T &where, const T &value)
{
    if (where == value)
        return;
    where = value;
    Q_EMIT jobChanged();
}

QString RandomValues::form() const
{
    const auto found = std::ranges::find(forms, m_job.form, &std::pair<const char *, ValueForm>::second);
    return QLatin1String(found->first);
}

void RandomValues::setForm(const QString &form)
{
    for (const auto &[name, value] : forms) {
        if (form == QLatin1String(name))
            assign(m_job.form, value);
    }
}

void RandomValues::setCount(int count)
{
    assign(m_job.count, std::clamp(count, 1, mostValues));
}

void RandomValues::setBytes(int bytes)
{
    assign(m_job.bytes, std::clamp(bytes, 1, mostValueBytes));
}

void RandomValues::setLow(const QString &low)
{
    m_job.low = low.toLongLong();
    assign(m_low, low);
}

void RandomValues::setHigh(const QString &high)
{
    m_job.high = high.toLongLong();
    assign(m_high, high);
}

void RandomValues::setLength(int length)
{
    assign(m_job.password.length,
           std::clamp(length, randomness::shortestPassword, randomness::longestPassword));
}

QStringList RandomValues::classes() const
{
    QStringList classes;
    for (const auto &[name, flag] : passwordFlags) {
        if (m_job.password.*flag)
            classes.push_back(QLatin1String(name));
    }
    return classes;
}

void RandomValues::setClasses(const QStringList &classes)
{
    randomness::PasswordForm form = m_job.password;
    for (const auto &[name, flag] : passwordFlags)
        form.*flag = classes.contains(QLatin1String(name));
    assign(m_job.password, form);
}

void RandomValues::setWords(int words)
{
    assign(m_job.words, std::clamp(words, keyring::fewestWords, keyring::mostWords));
}

QString RandomValues::entropy() const
{
    const QString bits = QLocale().toString(m_job.bits(), 'f', 1);
    switch (m_job.form) {
    case ValueForm::Password:
        return tr("%1 bits of entropy each: as hard to guess as %1 tosses of a coin. Every kind of character "
                  "that "
                  "is chosen occurs.")
            .arg(bits);
    case ValueForm::Words:
        return tr("%1 bits of entropy each: as hard to guess as %1 tosses of a coin. The words are those of "
                  "the "
                  "EFF's large list.")
            .arg(bits);
    case ValueForm::Integers:
        return tr("%1 bits of entropy each. Every number is equally likely: what falls outside the range is "
                  "drawn "
                  "again, never folded into it.")
            .arg(bits);
    case ValueForm::Uuid:
        return tr("%1 bits of entropy each: version 4 of RFC 9562.").arg(bits);
    case ValueForm::Hex:
    case ValueForm::Base64:
        break;
    }
    return tr("%1 bits of entropy each.").arg(bits);
}

QString RandomValues::problem() const
{
    if (m_job.form == ValueForm::Password && randomness::passwordBits(m_job.password) <= 0)
        return tr("Choose at least one kind of character.");
    if (m_job.form == ValueForm::Integers) {
        for (const QString &number : { m_low, m_high }) {
            bool isNumber = false;
            number.toLongLong(&isNumber);
            if (!isNumber)
                return tr("\"%1\" is no whole number that fits into 64 bits.").arg(number);
        }
        if (m_job.high < m_job.low)
            return tr("The largest number is smaller than the smallest.");
    }
    const bool isBytes = m_job.form == ValueForm::Hex || m_job.form == ValueForm::Base64;
    if (isBytes && m_job.count * m_job.bytes > mostValueBytes)
        return tr("More than 16 KiB is too much to read: draw them to a file.");
    return m_inputs.problem();
}

QString RandomValues::text() const
{
    if (!m_text)
        return {};
    return QString::fromLatin1(reinterpret_cast<const char *>(m_text->view().data()),
                               static_cast<qsizetype>(m_text->size()));
}

void RandomValues::draw()
{
    if (!m_isDrawing && problem().isEmpty())
        compute();
}

QCoro::Task<> RandomValues::compute()
{
    const QPointer<RandomValues> self(this);
    m_isDrawing = true;
    Q_EMIT resultChanged();
    std::function<Result<DrawnValues>(std::stop_token)> drawing =
        [generator = m_sources.chosen().toStdString(), inputs = m_inputs.inputs(), job = m_job,
         calls = &m_calls](const std::stop_token &stop) {
            return drawValues(generator, inputs, job, *calls, stop);
        };
    const QFuture<Result<DrawnValues>> future = m_pool.ask(std::move(drawing));
    const Result<DrawnValues> values = co_await future;
    if (!self)
        co_return;
    m_isDrawing = false;
    m_text = values ? values->text : nullptr;
    m_provenance = values ? messages::provenanceText(values->provenance) : QString();
    m_error = values ? QString() : messages::rngFailure(values.error());
    Q_EMIT resultChanged();
}

void RandomValues::copy()
{
    if (m_text)
        m_clipboard.copy(text());
}

void RandomValues::clear()
{
    m_text.reset();
    m_provenance.clear();
    m_error.clear();
    Q_EMIT resultChanged();
}

} // namespace cipherscope::ui
