// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksmodel.h"

#include "messages/crosschecktext.h"

#include <algorithm>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using crosscheck::Agreement;
using crosscheck::DriverCheck;

namespace {

QString kindOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return u"good"_s;
    case Agreement::Differs:
        return u"bad"_s;
    case Agreement::NotCompared:
        break;
    }
    return u"neutral"_s;
}

QString failureLines(const DriverCheck &check)
{
    constexpr std::size_t most = 200;
    QStringList texts;
    for (std::size_t i = 0; i < std::min(check.failures.size(), most); ++i)
        texts.append(messages::failureText(check.failures[i]));
    return texts.join(u'\n');
}

} // namespace

void ChecksModel::clear()
{
    beginResetModel();
    m_checks.clear();
    endResetModel();
}

void ChecksModel::add(const std::vector<DriverCheck> &checks)
{
    if (checks.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(checks.size()) - 1);
    m_checks.insert(m_checks.end(), checks.begin(), checks.end());
    endInsertRows();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DriverCheck &check = m_checks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case AlgorithmRole:
        return QString::fromStdString(check.algorithm);
    case Qt::DisplayRole:
    case DriverRole:
        return QString::fromStdString(check.driver);
    case BadgeRole:
        return messages::agreementText(check.agreement);
    case KindRole:
        return kindOf(check.agreement);
    case SentenceRole:
        return messages::checkSentence(check);
    case FailuresRole:
        return failureLines(check);
    case AgreementRole:
        return static_cast<int>(check.agreement);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChecksModel::roleNames() const
{
    return { { AlgorithmRole, "algorithm" }, { DriverRole, "driver" },     { BadgeRole, "badge" },
             { KindRole, "kind" },           { SentenceRole, "sentence" }, { FailuresRole, "failures" },
             { AgreementRole, "agreement" } };
}

} // namespace cipherscope::ui
