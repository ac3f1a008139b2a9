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
    for (const BytesField *field : { &m_seed, &m_testEntropy, &m_additionalInput }) {
        if (takes(*field) && !field->error().isEmpty())
            return field->error();
    }
    const engine::RngInputs given = inputs();
    if (given.additionalInput && !given.testEntropy)
        return tr("The kernel takes additional input only after test entropy: give both.");
    return {};
}

QString RandomInputs::warning() const
{
    return makeRepeatable()
        ? tr("Whoever knows what you entered can draw the same bytes: use them for tests, never as secrets.")
        : QString();
}

bool RandomInputs::makeRepeatable() const
{
    const engine::RngInputs given = inputs();
    return given.testEntropy || (given.seed && m_sources.seedSize() > 0);
}

QString RandomInputs::summary() const
{
    QStringList given;
    const auto add = [this, &given](const BytesField &field, const QString &name) {
        if (takes(field) && !field.isEmpty())
            given.push_back(name);
    };
    add(m_seed, tr("seed"));
    add(m_testEntropy, tr("test entropy"));
    add(m_additionalInput, tr("additional input"));
    return given.isEmpty() ? tr("none") : given.join(QStringLiteral(", "));
}

void RandomInputs::randomSeed()
{
    constexpr int usualSize = 32;
    m_seed.randomize(static_cast<std::size_t>(std::max(m_sources.seedSize(), usualSize)));
}

engine::RngInputs RandomInputs::inputs() const
{
    const auto given = [this](const BytesField &field) {
        return takes(field) && !field.bytes().empty() ? field.secret() : nullptr;
    };
    return { given(m_seed), given(m_testEntropy), given(m_additionalInput) };
}

bool RandomInputs::takes(const BytesField &field) const
{
    return m_sources.isKernelRng() && (&field == &m_seed || m_sources.takesTestEntropy());
}

} // namespace cipherscope::ui
