// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;

namespace {

QString momentText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QString defaultNameOf(const benchmark::Run &run)
{
    return u"%1, %2"_s.arg(QString::fromStdString(run.machine.kernelRelease), momentText(run.started));
}

QString circumstancesOf(const benchmark::Run &run)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("BenchmarkRun", text); };
    const benchmark::Machine &machine = run.machine;
    QStringList parts{
        say(QT_TRANSLATE_NOOP("BenchmarkRun", "Linux %1")).arg(QString::fromStdString(machine.kernelRelease))
    };
    if (!machine.cpuModel.empty())
        parts.append(QString::fromStdString(machine.cpuModel));
    if (machine.cpuCount == 1)
        parts.append(say(QT_TRANSLATE_NOOP("BenchmarkRun", "1 processor")));
    else if (machine.cpuCount > 1)
        parts.append(say(QT_TRANSLATE_NOOP("BenchmarkRun", "%1 processors")).arg(machine.cpuCount));
    parts.append(machine.governor.empty() ? say(QT_TRANSLATE_NOOP("BenchmarkRun", "no frequency governor"))
                                          : say(QT_TRANSLATE_NOOP("BenchmarkRun", "governor %1"))
                                                .arg(QString::fromStdString(machine.governor)));
    parts.append(run.direction == engine::Direction::Encrypt
                     ? say(QT_TRANSLATE_NOOP("BenchmarkRun", "encrypting"))
                     : say(QT_TRANSLATE_NOOP("BenchmarkRun", "decrypting")));
    parts.append(momentText(run.started));
    return parts.join(u" · "_s);
}

} // namespace cipherscope::ui
