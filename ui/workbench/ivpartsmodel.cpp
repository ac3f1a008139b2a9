// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ivpartsmodel.h"

#include "core/hex.h"
#include "messages/ivtext.h"
#include "messages/quantity.h"

#include <QScopedValueRollback>

#include <utility>

namespace cipherscope::ui {

namespace {

constexpr std::size_t largestNonce = 64; ///< Too many are a problem that is said, not one of the field.

QString originName(engine::IvSegmentOrigin origin)
{
    switch (origin) {
    case engine::IvSegmentOrigin::Iv:
        return QStringLiteral("iv");
    case engine::IvSegmentOrigin::Key:
        return QStringLiteral("key");
    case engine::IvSegmentOrigin::Cipher:
        return QStringLiteral("cipher");
    }
    std::unreachable();
}

QVariantMap segmentObject(const engine::IvSegment &segment)
{
    QString hex = QString::fromStdString(toHex(segment.bytes));
    if (segment.bytes.empty())
        hex = QString(2 * static_cast<qsizetype>(segment.size), u'•');
    return { { QStringLiteral("name"), messages::ivSegmentName(segment) },
             { QStringLiteral("note"), messages::ivSegmentNote(segment) },
             { QStringLiteral("hex"), hex },
             { QStringLiteral("origin"), originName(segment.origin) } };
}

} // namespace

IvPartsModel::IvPartsModel(operations::OperationPool &pool, BytesField &iv, QObject *parent)
    : QObject(parent)
    , m_iv(iv)
    , m_nonce(pool, BytesField::Holds::Data, largestNonce)
{
    connect(&m_iv, &BytesField::changed, this, &IvPartsModel::takeApart);
    connect(&m_nonce, &BytesField::changed, this, &IvPartsModel::putTogether);
}

void IvPartsModel::setRules(const std::optional<engine::CipherRules> &rules)
{
    const bool hadParts = isUsed();
    m_rules = rules;
    // The bytes of one form may look like those of another: what they meant is what stays.
    const std::optional<engine::IvParts> ours = hadParts && isUsed() ? parts() : std::nullopt;
    if (ours && engine::joinIv(*m_rules, *ours))
        putTogether();
    else
        begin();
}

void IvPartsModel::setUsed(bool used)
{
    if (std::exchange(m_isUsed, used) != used)
        begin();
}

void IvPartsModel::setCounter(const QString &counter)
{
    if (std::exchange(m_counter, counter) != counter)
        putTogether();
}

void IvPartsModel::setLengthSize(int size)
{
    if (std::exchange(m_lengthSize, size) != size)
        putTogether();
}

QVariantList IvPartsModel::lengthSizes() const
{
    QVariantList sizes;
    for (int size = 2; size <= 8; ++size) {
        const QString most =
            size < 8 ? messages::bytesText(std::uint64_t{ 1 } << 8 * size) : tr("16 EiB"); // 2^64 is none.
        sizes.push_back(
            QVariantMap{ { QStringLiteral("value"), size },
                         { QStringLiteral("text"), tr("%1, messages below %2").arg(size).arg(most) } });
    }
    return sizes;
}

QString IvPartsModel::nonceRule() const
{
    const std::optional<std::uint64_t> ours = number();
    const auto size = m_rules && ours ? engine::ivNonceSize(*m_rules, *ours) : std::nullopt;
    if (!size)
        return tr("never twice under one key");
    return isCcm() ? tr("15 − L = %1 bytes, never twice under one key").arg(*size)
                   : tr("%1 bytes, never twice under one key").arg(*size);
}

QString IvPartsModel::counterRule() const
{
    if (!m_rules)
        return {};
    return m_rules->ivForm == engine::IvForm::ChaChaBlock
        ? tr("32 bits, least byte first; the number of the first 64-byte block")
        : tr("64 bits, least byte first; the number of the first 64-byte block");
}

QString IvPartsModel::problem() const
{
    if (!isUsed())
        return {};
    const std::optional<engine::IvParts> ours = parts();
    return ours ? messages::ivPartsProblem(*m_rules, *ours) : tr("The block counter must be a whole number.");
}

QString IvPartsModel::shownProblem() const
{
    const std::optional<engine::IvParts> ours = parts();
    const bool isNonceAwaited =
        m_rules && ours && ours->nonce.empty() && engine::ivNonceSize(*m_rules, ours->number);
    return isNonceAwaited ? m_nonce.error() : problem();
}

QVariantList IvPartsModel::segments() const
{
    QVariantList objects;
    if (!m_rules)
        return objects;
    for (const engine::IvSegment &segment : engine::ivSegments(*m_rules, m_iv.bytes()))
        objects.push_back(segmentObject(segment));
    return objects;
}

void IvPartsModel::randomizeNonce()
{
    const std::optional<std::uint64_t> ours = number();
    if (const auto size = m_rules && ours ? engine::ivNonceSize(*m_rules, *ours) : std::nullopt)
        m_nonce.randomize(*size);
}

std::optional<std::uint64_t> IvPartsModel::number() const
{
    if (isCcm())
        return static_cast<std::uint64_t>(m_lengthSize - 1);
    bool isNumber = false;
    const std::uint64_t counter = m_counter.trimmed().toULongLong(&isNumber);
    return isNumber ? std::optional(counter) : std::nullopt;
}

std::optional<engine::IvParts> IvPartsModel::parts() const
{
    const std::optional<std::uint64_t> ours = number();
    if (!ours)
        return std::nullopt;
    return engine::IvParts{ { m_nonce.bytes().begin(), m_nonce.bytes().end() }, *ours };
}

void IvPartsModel::begin()
{
    if (!isUsed() || m_iv.isEmpty() || engine::splitIv(*m_rules, m_iv.bytes()))
        takeApart();
    else if (engine::ivAroundNonce(*m_rules, m_iv.bytes()))
        m_nonce.show(std::vector(m_iv.bytes().begin(), m_iv.bytes().end()));
    else
        putTogether();
}

void IvPartsModel::putTogether()
{
    if (m_isBusy)
        return;
    if (isUsed()) {
        const QScopedValueRollback<bool> busy(m_isBusy, true);
        const std::optional<engine::IvParts> ours = parts();
        if (const auto iv = ours ? engine::joinIv(*m_rules, *ours) : std::nullopt)
            m_iv.show(*iv);
        else if (!m_iv.isEmpty())
            m_iv.clear();
    }
    Q_EMIT changed();
}

void IvPartsModel::takeApart()
{
    if (m_isBusy)
        return;
    if (const auto parts = isUsed() ? engine::splitIv(*m_rules, m_iv.bytes()) : std::nullopt) {
        const QScopedValueRollback<bool> busy(m_isBusy, true);
        if (isCcm())
            m_lengthSize = static_cast<int>(parts->number) + 1;
        else
            m_counter = QString::number(parts->number);
        m_nonce.show(parts->nonce);
    }
    Q_EMIT changed();
}

} // namespace cipherscope::ui
