// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/snapshottext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace cipherscope::messages {

namespace {

using catalog::DifferenceKind;
using catalog::SnapshotSide;

QString translated(const char *text)
{
    return QCoreApplication::translate("Snapshot", text);
}

QString accessText(catalog::Access access)
{
    switch (access) {
    case catalog::Access::Reachable:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "reachable"));
    case catalog::Access::Restricted:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "restricted"));
    case catalog::Access::Blocked:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "blocked"));
    case catalog::Access::NotUserSpace:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "not for programs"));
    case catalog::Access::Internal:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "internal"));
    }
    std::unreachable();
}

bool contains(const std::optional<SnapshotSide> &side, const QString &text)
{
    return side && QString::fromStdString(side->driver).contains(text, Qt::CaseInsensitive);
}

} // namespace

QString differenceText(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::OnlyHere:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "only here"));
    case DifferenceKind::OnlyThere:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "only there"));
    case DifferenceKind::Changed:
        return translated(QT_TRANSLATE_NOOP("Snapshot", "changed"));
    }
    std::unreachable();
}

QString sideText(const SnapshotSide &side)
{
    QStringList parts;
    if (side.priority)
        parts.append(
            translated(QT_TRANSLATE_NOOP("Snapshot", "priority %1")).arg(QLocale().toString(*side.priority)));
    if (!side.module.empty())
        parts.append(QString::fromStdString(side.module));
    if (side.isSelected)
        parts.append(translated(QT_TRANSLATE_NOOP("Snapshot", "selected")));
    parts.append(accessText(side.access));
    return parts.join(QStringLiteral(", "));
}

QString changesText(const catalog::SnapshotDifference &difference)
{
    if (!difference.here || !difference.there)
        return {};
    const SnapshotSide &here = *difference.here;
    const SnapshotSide &there = *difference.there;
    QStringList changes;
    const auto add = [&changes](bool isChanged, const char *word) {
        if (isChanged)
            changes.append(translated(word));
    };
    add(here.driver != there.driver, QT_TRANSLATE_NOOP("Snapshot", "driver"));
    add(here.priority != there.priority, QT_TRANSLATE_NOOP("Snapshot", "priority"));
    add(here.module != there.module, QT_TRANSLATE_NOOP("Snapshot", "module"));
    add(here.type != there.type, QT_TRANSLATE_NOOP("Snapshot", "type"));
    add(here.isSelected != there.isSelected, QT_TRANSLATE_NOOP("Snapshot", "selection"));
    add(here.access != there.access, QT_TRANSLATE_NOOP("Snapshot", "access"));
    return changes.join(QStringLiteral(", "));
}

QString machineText(const catalog::MachineSnapshot &snapshot)
{
    if (snapshot.kernelRelease.empty())
        return translated(QT_TRANSLATE_NOOP("Snapshot", "a machine that the file does not name"));
    QString text = translated(QT_TRANSLATE_NOOP("Snapshot", "Linux %1"))
                       .arg(QString::fromStdString(snapshot.kernelRelease));
    if (!snapshot.machine.empty())
        text = translated(QT_TRANSLATE_NOOP("Snapshot", "%1 on %2"))
                   .arg(text, QString::fromStdString(snapshot.machine));
    if (!snapshot.cpuModel.empty())
        text += QStringLiteral(", ") + QString::fromStdString(snapshot.cpuModel).simplified();
    return text;
}

bool differenceContains(const catalog::SnapshotDifference &difference, const QString &text)
{
    return QString::fromStdString(difference.name).contains(text, Qt::CaseInsensitive)
        || contains(difference.here, text) || contains(difference.there, text);
}

} // namespace cipherscope::messages
