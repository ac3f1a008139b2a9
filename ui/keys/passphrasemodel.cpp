// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrasemodel.h"

#include "components/secretclipboard.h"
#include "keyring/wordpassphrase.h"
#include "messages/sentence.h"
#include "strengthtext.h"

#include <QByteArray>
#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace cipherscope::ui {

namespace {

/** Its UTF-8 in locked memory; nothing for an empty text. */
std::shared_ptr<const SecretBytes> secretOf(const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    QByteArray bytes = text.toUtf8();
    const auto view = std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
    auto secret = std::make_shared<const SecretBytes>(view);
    wipe(view);
    return secret;
}

/** Whether one begins with the other. */
bool beginsWith(const SecretBytes &whole, const SecretBytes &begin)
{
    return begin.size() <= whole.size()
        && equalInConstantTime(whole.view().first(begin.size()), begin.view());
}

} // namespace

PassphraseModel::PassphraseModel(const BackendContext &context, Use use, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_use(use)
    , m_words(keyring::defaultWords)
{
}

QString PassphraseModel::repetition() const
{
    if (!m_repeated || !m_typed)
        return m_repeated ? QStringLiteral("other") : QStringLiteral("empty");
    if (equalInConstantTime(m_typed->view(), m_repeated->view()))
        return QStringLiteral("same");
    return beginsWith(*m_typed, *m_repeated) ? QStringLiteral("begun") : QStringLiteral("other");
}

bool PassphraseModel::isReady() const
{
    return m_typed && (!isNew() || repetition() == QLatin1String("same"));
}

QString PassphraseModel::problem() const
{
    if (isReady() || (!m_typed && !m_repeated))
        return {};
    if (!m_typed)
        return tr("Enter the passphrase in the first field.");
    return repetition() == QLatin1String("other")
        ? tr("The two passphrases differ.")
        : tr("Repeat the passphrase, so that a slip of the keyboard does not lock you out.");
}

QString PassphraseModel::strengthText() const
{
    return m_strength ? strengthSentence(*m_strength) : QString();
}

QString PassphraseModel::suggestionText() const
{
    if (m_suggestion.isEmpty())
        return {};
    return tr("%1 words drawn out of %2: %3 bits. Write it down before you use it.")
        .arg(m_words)
        .arg(QLocale().toString(static_cast<qulonglong>(keyring::passphraseWords().size())))
        .arg(QLocale().toString(keyring::wordPassphraseBits(m_words), 'f', 0));
}

void PassphraseModel::setWords(int words)
{
    const int possible = std::clamp(words, keyring::fewestWords, keyring::mostWords);
    if (std::exchange(m_words, possible) == possible)
        return;
    Q_EMIT suggestionChanged();
    if (!m_suggestion.isEmpty())
        suggest();
}

void PassphraseModel::setError(const QString &error)
{
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
}

void PassphraseModel::typed(const QString &text)
{
    Secret secret = secretOf(text);
    if ((!secret && !m_typed) || (secret && m_typed && equalInConstantTime(secret->view(), m_typed->view())))
        return;
    m_typed = std::move(secret);
    setError({});
    Q_EMIT changed();
    if (!isNew())
        return;
    m_outdated = true;
    if (!m_estimating)
        estimate();
}

void PassphraseModel::repeated(const QString &text)
{
    m_repeated = secretOf(text);
    Q_EMIT changed();
}

QCoro::Task<> PassphraseModel::estimate()
{
    const QPointer<PassphraseModel> self(this);
    m_estimating = true;
    while (self && m_outdated) {
        m_outdated = false;
        std::optional<keyring::PassphraseStrength> strength;
        if (m_typed) {
            std::function<Result<keyring::PassphraseStrength>(std::stop_token)> judging =
                [typed = m_typed](const std::stop_token & /*stop*/) -> Result<keyring::PassphraseStrength> {
                return keyring::estimateStrength(*typed);
            };
            const QFuture<Result<keyring::PassphraseStrength>> future = m_pool.ask(std::move(judging));
            const Result<keyring::PassphraseStrength> judged = co_await future;
            if (!self)
                co_return;
            if (judged)
                strength = *judged;
        }
        if (!m_outdated) {
            m_strength = strength;
            Q_EMIT strengthChanged();
        }
    }
    if (self)
        m_estimating = false;
}

void PassphraseModel::suggest()
{
    draw();
}

QCoro::Task<> PassphraseModel::draw()
{
    const QPointer<PassphraseModel> self(this);
    using Words = std::shared_ptr<const SecretBytes>;
    std::function<Result<Words>(std::stop_token)> drawing =
        [count = m_words](const std::stop_token & /*stop*/) -> Result<Words> {
        Result<SecretBytes> words = keyring::wordPassphrase(count);
        if (!words)
            return std::unexpected(words.error());
        return std::make_shared<const SecretBytes>(std::move(*words));
    };
    const QFuture<Result<Words>> future = m_pool.ask(std::move(drawing));
    const Result<Words> words = co_await future;
    if (!self)
        co_return;
    if (!words) {
        setError(messages::sentence(words.error()));
        co_return;
    }
    const auto view = (*words)->view();
    m_suggestion =
        QString::fromLatin1(reinterpret_cast<const char *>(view.data()), static_cast<qsizetype>(view.size()));
    Q_EMIT suggestionChanged();
}

void PassphraseModel::dismissSuggestion()
{
    if (m_suggestion.isEmpty())
        return;
    m_suggestion.fill(QChar()); // What nobody else shares is overwritten.
    m_suggestion.clear();
    Q_EMIT suggestionChanged();
}

void PassphraseModel::copySuggestion() const
{
    copySecret(m_suggestion);
}

void PassphraseModel::clear()
{
    m_typed = nullptr;
    m_repeated = nullptr;
    m_outdated = true; // What is being judged is not to be shown.
    if (!m_estimating)
        estimate();
    dismissSuggestion();
    setError({});
    Q_EMIT changed();
    Q_EMIT cleared();
}

Result<SecretBytes> PassphraseModel::passphrase() const
{
    if (isReady())
        return m_typed->copy();
    return std::unexpected(plainError(ErrorCode::BadInput, Step::SetKey, {},
                                      m_typed ? phrase("Error", "the passphrase was not repeated")
                                              : phrase("Error", "there is no passphrase")));
}

Result<SecretBytes> PassphraseModel::take()
{
    Result<SecretBytes> taken = passphrase();
    if (taken)
        clear();
    return taken;
}

} // namespace cipherscope::ui
