// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherinputs.h"

#include "engine/authenckey.h"
#include "engine/ivparts.h"
#include "messages/cipherproblemtext.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace cipherscope::ui {

namespace {

constexpr std::size_t largestIv = 64;
constexpr std::size_t largestAad = std::size_t{ 64 } * 1024;
constexpr int usualTagSize = 16;

std::vector<std::byte> copied(std::span<const std::byte> bytes)
{
    return { bytes.begin(), bytes.end() };
}

/** The tag that is offered first: 16 bytes, or the longest. */
int firstTagSize(const engine::CipherRules &rules)
{
    const std::vector<std::size_t> sizes = rules.tagSizeList();
    if (sizes.empty() || rules.takesTag(usualTagSize))
        return usualTagSize;
    return static_cast<int>(sizes.back());
}

} // namespace

CipherInputs::CipherInputs(const BackendContext &context, QObject *parent)
    : QObject(parent)
    , m_key(context.pool, BytesField::Holds::Secret, largestKey)
    , m_authKey(context.pool, BytesField::Holds::Secret, largestKey)
    , m_iv(context.pool, BytesField::Holds::Data, largestIv)
    , m_ivParts(context.pool, m_iv)
    , m_aad(context.pool, BytesField::Holds::Data, largestAad)
    , m_input(context.pool, BytesField::Holds::Data, largestInput)
{
    for (const BytesField *field : { &m_key, &m_authKey, &m_iv, &m_aad, &m_input })
        connect(field, &BytesField::changed, this, &CipherInputs::changed);
    connect(&m_ivParts, &IvPartsModel::changed, this, &CipherInputs::changed);
    m_input.setForm(formName(BytesForm::Text));
}

void CipherInputs::setRules(const std::optional<engine::CipherRules> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    if (m_rules && m_rules->isAuthenticated() && !m_rules->takesTag(static_cast<std::size_t>(m_tagSize)))
        m_tagSize = firstTagSize(*m_rules);
    m_ivParts.setRules(m_rules);
    Q_EMIT rulesChanged();
    Q_EMIT changed();
}

bool CipherInputs::hasAuthKey() const
{
    return m_rules && m_rules->keyForm == engine::KeyForm::Authenc && !m_key.isSerial();
}

QVariantList CipherInputs::tagOptions() const
{
    QVariantList options;
    if (!m_rules)
        return options;
    for (const std::size_t size : m_rules->tagSizeList())
        options.push_back(
            QVariantMap{ { QStringLiteral("value"), static_cast<int>(size) },
                         { QStringLiteral("text"), size == 1 ? tr("1 byte") : tr("%1 bytes").arg(size) } });
    return options;
}

template <typename T> void CipherInputs::setOption(T &option, T value)
{
    if (std::exchange(option, value) == value)
        return;
    ++m_revision;
    Q_EMIT changed();
}

void CipherInputs::setTagSize(int size)
{
    setOption(m_tagSize, size);
}

void CipherInputs::setPadded(bool padded)
{
    setOption(m_isPadded, padded);
}

void CipherInputs::setMode(Mode mode)
{
    setOption(m_mode, mode);
}

unsigned CipherInputs::revision() const
{
    return m_revision + m_key.revision() + m_authKey.revision() + m_iv.revision() + m_aad.revision()
        + m_input.revision();
}

bool CipherInputs::isNonceAlone() const
{
    return m_rules && engine::ivAroundNonce(*m_rules, m_iv.bytes()).has_value();
}

void CipherInputs::buildIvFromNonce()
{
    if (!m_rules)
        return;
    if (const auto iv = engine::ivAroundNonce(*m_rules, m_iv.bytes()))
        m_iv.show(*iv);
}

void CipherInputs::randomizeKey()
{
    if (!m_rules)
        return;
    constexpr std::size_t longest = 64;
    m_key.randomize(std::clamp(m_rules->keySizes.max, m_rules->keySizes.min, longest));
}

void CipherInputs::randomizeAuthKey()
{
    if (m_rules)
        m_authKey.randomize(m_rules->tagSizes.max); // As long as the digest (RFC 2104 section 3).
}

void CipherInputs::randomizeIv()
{
    if (!m_rules)
        return;
    std::size_t size = m_rules->ivSize;
    if (m_rules->ivForm == engine::IvForm::CcmBlock || m_rules->ivForm == engine::IvForm::ChaChaBlock)
        size = 12;
    else if (m_rules->ivForm == engine::IvForm::XChaChaBlock)
        size = 24;
    m_iv.randomize(size);
    buildIvFromNonce();
}

void CipherInputs::randomizeAad()
{
    if (!m_rules)
        return;
    constexpr std::size_t usual = 16;
    const std::size_t size = std::clamp(usual, m_rules->aadSizes.min, m_rules->aadSizes.max);
    if (m_rules->aadEndsWithIv && m_iv.bytes().size() != m_rules->ivSize)
        randomizeIv();
    const std::vector<std::byte> end =
        m_rules->aadEndsWithIv ? copied(m_iv.bytes()) : std::vector<std::byte>();
    m_aad.randomize(size - end.size(), end);
}

QStringList CipherInputs::fieldProblems() const
{
    QStringList sentences;
    const auto add = [&sentences](const BytesField &field, const QString &name) {
        if (!field.error().isEmpty())
            sentences.push_back(name.arg(field.error()));
    };
    add(m_key, tr("Key: %1"));
    if (m_key.isSerial() && !m_key.serial() && m_key.error().isEmpty())
        sentences.push_back(tr("Key: enter its serial number."));
    if (hasAuthKey())
        add(m_authKey, tr("Authentication key: %1"));
    if (hasIv())
        add(m_iv, tr("IV: %1"));
    if (m_ivParts.isUsed())
        add(*m_ivParts.nonce(), tr("Nonce: %1"));
    if (hasTag())
        add(m_aad, tr("Additional data: %1"));
    add(m_input, tr("Input: %1"));
    return sentences;
}

QStringList CipherInputs::problems() const
{
    QStringList sentences = fieldProblems();
    if (!m_rules || !sentences.isEmpty())
        return sentences;
    const engine::Direction direction =
        m_mode == Decrypt ? engine::Direction::Decrypt : engine::Direction::Encrypt;
    for (const engine::CipherProblem &problem :
         operations::runProblems(*m_rules, run({}, {}, direction), m_input.bytes().size()))
        sentences.push_back(sentenceFor(problem));
    return sentences;
}

QString CipherInputs::sentenceFor(const engine::CipherProblem &problem) const
{
    const QString ofParts =
        problem.kind == engine::CipherProblemKind::IvSize ? m_ivParts.problem() : QString();
    return ofParts.isEmpty() ? messages::problemSentence(*m_rules, problem) : ofParts;
}

QString CipherInputs::firstSentence(const std::vector<engine::CipherProblem> &problems) const
{
    return problems.empty() ? QString() : messages::problemSentence(*m_rules, problems.front());
}

QString CipherInputs::keyProblem() const
{
    if (!m_rules || m_key.bytes().empty())
        return m_key.error();
    return firstSentence(engine::keyProblems(*m_rules, cipherKey().bytes()->view()));
}

QString CipherInputs::ivProblem() const
{
    if (!m_rules || m_iv.bytes().empty() || isNonceAlone()) // A nonce has its own help.
        return m_iv.error();
    return firstSentence(engine::ivProblems(*m_rules, m_iv.bytes()));
}

bool CipherInputs::isReady() const
{
    const bool isReading = m_key.isReading() || m_authKey.isReading() || m_iv.isReading() || m_aad.isReading()
        || m_ivParts.nonce()->isReading() || m_input.isReading();
    return m_rules && !isReading && problems().isEmpty();
}

operations::CipherRun CipherInputs::run(const std::string &algorithm, engine::EngineChoice choice,
                                        engine::Direction direction) const
{
    operations::CipherRun run;
    run.algorithm = algorithm;
    run.choice = choice;
    run.direction = direction;
    run.key = cipherKey();
    if (hasIv())
        run.iv = copied(m_iv.bytes());
    if (hasTag()) {
        run.aad = copied(m_aad.bytes());
        run.tagSize = static_cast<std::size_t>(m_tagSize);
    }
    run.isPadded = m_isPadded && hasPadding();
    return run;
}

operations::CipherKey CipherInputs::cipherKey() const
{
    if (const std::optional<std::int32_t> serial = m_key.serial())
        return operations::CipherKey(engine::KeySerial{ *serial });
    if (hasAuthKey())
        return operations::CipherKey(
            std::make_shared<const SecretBytes>(engine::makeAuthencKey(m_authKey.bytes(), m_key.bytes())));
    return operations::CipherKey(m_key.secret());
}

} // namespace cipherscope::ui
