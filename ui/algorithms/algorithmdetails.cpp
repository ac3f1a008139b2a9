// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmdetails.h"

#include "algorithms/algorithmtext.h"
#include "messages/entrytext.h"

#include <utility>
#include <vector>

namespace cipherscope::ui {

void AlgorithmDetails::setRow(const AlgorithmRow &row)
{
    m_row = row;
    m_gone = false;
    m_nameTree.setName(row.entry.name);
    m_driverTree.setName(row.entry.driver);
    std::vector<EntryFieldsModel::Field> fields;
    for (messages::FieldText &field : messages::fieldTexts(row.entry))
        fields.push_back({ std::move(field.label), std::move(field.value), std::move(field.explanation) });
    m_fields.setFields(std::move(fields));
    Q_EMIT changed();
}

void AlgorithmDetails::setGone()
{
    if (!m_row || std::exchange(m_gone, true))
        return;
    Q_EMIT changed();
}

QString AlgorithmDetails::name() const
{
    return m_row ? m_row->name : QString();
}

QString AlgorithmDetails::driver() const
{
    return m_row ? m_row->driver : QString();
}

QString AlgorithmDetails::kernelName() const
{
    return m_row && m_row->access.byGenericNameOnly ? name() : driver();
}

QString AlgorithmDetails::requestName() const
{
    if (isLoadable())
        return QString::fromStdString(m_row->loadable->name);
    return name();
}

QString AlgorithmDetails::typeText() const
{
    return m_row ? m_row->type : QString();
}

bool AlgorithmDetails::wins() const
{
    return m_row && !m_gone && m_row->wins();
}

QString AlgorithmDetails::reason() const
{
    if (m_gone)
        return isLoadable() ? tr("It is no longer among what is not loaded. What you see is how it was.")
                            : tr("It is no longer in /proc/crypto. What you see is how it was.");
    return m_row ? m_row->reasonText : QString();
}

QString AlgorithmDetails::accessWord() const
{
    return m_row ? cipherscope::ui::accessWord(*m_row) : QString();
}

QString AlgorithmDetails::accessKind() const
{
    return m_row ? accessColour(*m_row) : QString();
}

QString AlgorithmDetails::accessText() const
{
    return m_row && !m_gone && !m_row->loadable ? messages::accessSentence(m_row->entry, m_row->access)
                                                : QString();
}

QString AlgorithmDetails::typeExplanation() const
{
    return m_row ? messages::typeText(m_row->entry.type) : QString();
}

bool AlgorithmDetails::canCheck() const
{
    if (!m_row || m_gone || m_row->loadable || m_row->entry.internal)
        return false;
    const catalog::EntryType kind = m_row->entry.kind;
    return kind == catalog::EntryType::Hash || kind == catalog::EntryType::Skcipher
        || kind == catalog::EntryType::Aead;
}

bool AlgorithmDetails::canHash() const
{
    return m_row && !m_gone && hashRefusalText(*m_row).isEmpty();
}

QString AlgorithmDetails::hashRefusal() const
{
    if (!m_row)
        return {};
    return m_gone ? tr("The kernel no longer has this driver.") : hashRefusalText(*m_row);
}

QString AlgorithmDetails::procCryptoText() const
{
    // crypto/proc.c pads the keys to twelve characters.
    constexpr qsizetype keyWidth = 12;
    QString text;
    if (m_row) {
        for (const auto &[key, value] : m_row->entry.fields)
            text += QString::fromStdString(key).leftJustified(keyWidth) + QStringLiteral(" : ")
                + QString::fromStdString(value) + u'\n';
    }
    return text;
}

} // namespace cipherscope::ui
