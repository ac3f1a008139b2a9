// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/crosschecktext.h"

#include "messages/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace cipherscope::messages {

namespace {

using crosscheck::Agreement;
using crosscheck::DriverCheck;
using crosscheck::WhyNot;

constexpr std::size_t shownFailures = 5; ///< Of a driver, in a text.

QString translated(const char *text)
{
    return QCoreApplication::translate("CrossCheck", text);
}

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString aloneText(const DriverCheck &check)
{
    QString why = translated(QT_TRANSLATE_NOOP(
        "CrossCheck", "Nothing to compare it with: OpenSSL does not have it, and no other driver answers."));
    if (check.kind == catalog::EntryType::Hash)
        return why;
    return why + u' '
        + translated(QT_TRANSLATE_NOOP("CrossCheck", "What it encrypts it decrypts again: %1 inputs."))
              .arg(number(check.agreed));
}

QString reasonText(const DriverCheck &check)
{
    switch (check.whyNot) {
    case WhyNot::None:
        return {};
    case WhyNot::NotGiven:
        return check.error ? translated(QT_TRANSLATE_NOOP("CrossCheck", "Not given to this program: %1"))
                                 .arg(sentence(*check.error))
                           : translated(QT_TRANSLATE_NOOP("CrossCheck", "Not given to this program."));
    case WhyNot::Alone:
        return aloneText(check);
    case WhyNot::OwnKind:
        return translated(QT_TRANSLATE_NOOP(
            "CrossCheck", "A construction of its own kind, whose input is more than a key and a message."));
    case WhyNot::NoInput:
        return check.error
            ? translated(QT_TRANSLATE_NOOP("CrossCheck", "No input was found that it takes: %1"))
                  .arg(sentence(*check.error))
            : translated(QT_TRANSLATE_NOOP("CrossCheck", "No input was found that it takes."));
    }
    std::unreachable();
}

QString headLine(const char *label, const std::string &value)
{
    return translated(label).leftJustified(12) + QString::fromStdString(value) + u'\n';
}

} // namespace

QString agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return translated(QT_TRANSLATE_NOOP("CrossCheck", "agrees"));
    case Agreement::Differs:
        return translated(QT_TRANSLATE_NOOP("CrossCheck", "differs"));
    case Agreement::NotCompared:
        return translated(QT_TRANSLATE_NOOP("CrossCheck", "not compared"));
    }
    std::unreachable();
}

QString checkSentence(const DriverCheck &check)
{
    const QString measure = QString::fromStdString(check.measure);
    switch (check.agreement) {
    case Agreement::NotCompared:
        return reasonText(check);
    case Agreement::Differs:
        return translated(QT_TRANSLATE_NOOP("CrossCheck", "Differs from %1 on %2 of %3 inputs."))
            .arg(measure, number(check.failures.size()), number(check.failures.size() + check.agreed));
    case Agreement::Agrees:
        break;
    }
    if (check.isMeasure())
        return translated(QT_TRANSLATE_NOOP("CrossCheck",
                                            "The measure for the others, which OpenSSL does not have: "
                                            "%1 inputs."))
            .arg(number(check.agreed));
    return translated(QT_TRANSLATE_NOOP("CrossCheck", "Agrees with %1 on %2 inputs."))
        .arg(measure, number(check.agreed));
}

QString failureText(const crosscheck::CheckFailure &failure)
{
    return QStringLiteral("%1: %2").arg(detailText(failure.id), detailText(failure.what));
}

QString reportVerdict(const crosscheck::CheckReport &report)
{
    const crosscheck::CheckCounts counts = report.counts();
    if (counts.differ > 0)
        return translated(
                   QT_TRANSLATE_NOOP("CrossCheck",
                                     "Drivers that compute something else than their measure: %1 of %2."))
            .arg(number(counts.differ), number(counts.differ + counts.agree));
    if (counts.agree == 0)
        return translated(QT_TRANSLATE_NOOP("CrossCheck", "There was nothing to compare."));
    if (!report.isComplete)
        return translated(QT_TRANSLATE_NOOP("CrossCheck",
                                            "Stopped early. The %1 drivers compared until then agree."))
            .arg(number(counts.agree));
    return translated(QT_TRANSLATE_NOOP("CrossCheck", "All %1 drivers that could be compared agree."))
        .arg(number(counts.agree));
}

QString reportText(const crosscheck::CheckReport &report)
{
    QString text = reportVerdict(report) + u'\n' + u'\n';
    text += headLine(QT_TRANSLATE_NOOP("CrossCheck", "Kernel"),
                     report.kernelRelease + " " + report.kernelVersion);
    text +=
        headLine(QT_TRANSLATE_NOOP("CrossCheck", "Processor"), report.cpuModel + " (" + report.machine + ")");
    text += headLine(QT_TRANSLATE_NOOP("CrossCheck", "OpenSSL"), report.openSsl);
    text += headLine(QT_TRANSLATE_NOOP("CrossCheck", "Date"), report.date);
    text += headLine(QT_TRANSLATE_NOOP("CrossCheck", "Seed"), QString::number(report.seed, 16).toStdString());
    for (const DriverCheck &check : report.checks) {
        text += QStringLiteral("\n%1, %2: %3\n    %4\n")
                    .arg(QString::fromStdString(check.algorithm), QString::fromStdString(check.driver),
                         agreementText(check.agreement), checkSentence(check));
        for (std::size_t i = 0; i < check.failures.size() && i < shownFailures; ++i)
            text += QStringLiteral("    ! ") + failureText(check.failures[i]) + u'\n';
        if (check.failures.size() > shownFailures)
            text += QStringLiteral("    ! ")
                + translated(QT_TRANSLATE_NOOP("CrossCheck", "and %1 more"))
                      .arg(number(check.failures.size() - shownFailures))
                + u'\n';
    }
    return text;
}

} // namespace cipherscope::messages
