// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/exposurerows.h"

#include "messages/exposuretext.h"
#include "system/systemrows.h"

#include <QLocale>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const catalog::ModuleFinding &finding)
{
    switch (finding.state) {
    case catalog::ModuleState::Present:
        return u"accent"_s;
    case catalog::ModuleState::Blocked:
        return u"good"_s;
    case catalog::ModuleState::Missing:
    case catalog::ModuleState::Loadable:
    case catalog::ModuleState::Unknown:
        break;
    }
    return u"neutral"_s;
}

} // namespace

QVariantList remedyRows(const std::vector<catalog::Remedy> &remedies)
{
    QVariantList rows;
    for (const catalog::Remedy &remedy : remedies)
        rows.append(QVariant::fromValue(
            RemedyRow{ messages::remedySentence(remedy), QString::fromStdString(remedy.line) }));
    return rows;
}

QVariantList partRows(const catalog::Exposure &exposure)
{
    QVariantList rows;
    for (const catalog::ModuleExposure &part : exposure.modules) {
        ExposurePartRow row;
        row.name = QString::fromStdString(part.module.name);
        row.purpose = messages::modulePurpose(part.module.name);
        row.badge = messages::moduleStateText(part.finding);
        row.kind = kindOf(part.finding);
        row.explanation = messages::moduleSentence(part);
        row.remedies = remedyRows(part.remedies);
        rows.append(QVariant::fromValue(row));
    }
    return rows;
}

QVariantList holderRows(const catalog::Exposure &exposure)
{
    const QLocale locale;
    QVariantList rows;
    for (const catalog::SocketHolder &holder : exposure.sockets.holders)
        rows.append(QVariant::fromValue(
            HolderRow{ QString::fromStdString(holder.command), QString::number(holder.process),
                       locale.toString(static_cast<qulonglong>(holder.sockets)) }));
    return rows;
}

QString kindOf(catalog::Reach reach)
{
    switch (reach) {
    case catalog::Reach::Nobody:
        return u"good"_s;
    case catalog::Reach::EveryProgram:
        return u"warning"_s;
    case catalog::Reach::ShortList:
        return u"accent"_s;
    case catalog::Reach::NotThisProgram:
    case catalog::Reach::Unknown:
        break;
    }
    return u"neutral"_s;
}

} // namespace cipherscope::ui
