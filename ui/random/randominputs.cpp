// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randominputs.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace cipherscope::ui {

namespace {

constexpr std::size_t largestSeed = 4096;
constexpr std::size_t largestTestInput = 128; ///< MAXSIZE in crypto/algif_rng.c.

std::shared_ptr<const SecretBytes> givenIn(const BytesField &field)
{
    return field.bytes().empty() ? nullptr : field.secret();
}

} // namespace

RandomInputs::RandomInputs(const BackendContext &context, const RandomSources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_seed(context.pool, BytesField::Holds::Secret, largestSeed)
    , m_testEntropy(context.pool, BytesField::Holds::Secret, largestTestInput)
    , m_additionalInput(context.pool, BytesField::Holds::Secret, largestTestInput)
{
    for (const BytesField *field : { &m_seed, &m_testEntropy, &m_additionalInput })
        connect(field, &BytesField::changed, this, &RandomInputs::changed);
    connect(&sources, &RandomSources::changed, this, &RandomInputs::changed);
}

QString RandomInputs::seedRule() const
{
    if (m_sources.seedSize() > 0)
        return tr("%1 bytes; left empty, getrandom() makes one")
            .arg(QLocale().toString(m_sources.seedSize()));
    return m_sources.isDrbg() ? tr("a personalization string, beside the kernel's own entropy")
                              : tr("not needed");
}

QString RandomInputs::problem() const
{
    if (!m_sources.isKernelRng())
        return {};
    for (const BytesField *field : { &m_seed, &m_testEntropy, &m_additionalInput }) {
        if (!field->error().isEmpty())
            return field->error();
    }
    if (!m_additionalInput.bytes().empty() && m_testEntropy.bytes().empty())
        return tr("The kernel takes additional input only after test entropy: give both.");
    return {};
}

QString RandomInputs::warning() const
{
    const engine::RngInputs given = inputs();
    if (given.testEntropy || (given.seed && m_sources.seedSize() > 0))
        return tr(
            "Whoever knows what you entered can draw the same bytes: use them for tests, never as secrets.");
    return {};
}

QString RandomInputs::summary() const
{
    QStringList given;
    if (!m_seed.isEmpty())
        given.push_back(tr("seed"));
    if (!m_testEntropy.isEmpty())
        given.push_back(tr("test entropy"));
    if (!m_additionalInput.isEmpty())
        given.push_back(tr("additional input"));
    return given.isEmpty() ? tr("none") : given.join(QStringLiteral(", "));
}

void RandomInputs::randomSeed()
{
    constexpr int usualSize = 32;
    m_seed.randomize(static_cast<std::size_t>(std::max(m_sources.seedSize(), usualSize)));
}

engine::RngInputs RandomInputs::inputs() const
{
    if (!m_sources.isKernelRng())
        return {};
    return { givenIn(m_seed), givenIn(m_testEntropy), givenIn(m_additionalInput) };
}

} // namespace cipherscope::ui
