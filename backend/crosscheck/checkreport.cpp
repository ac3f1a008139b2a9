// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheck/checkreport.h"

#include "catalog/systemfacts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <openssl/crypto.h>
#include <random>
#include <tuple>
#include <utility>

namespace cipherscope::crosscheck {

namespace {

std::string_view kindName(catalog::EntryType kind)
{
    switch (kind) {
    case catalog::EntryType::Skcipher:
        return "skcipher";
    case catalog::EntryType::Aead:
        return "aead";
    default:
        return "hash";
    }
}

QJsonObject toJson(const DriverCheck &check)
{
    QJsonArray failures;
    for (const CheckFailure &failure : check.failures)
        failures.append(
            QJsonObject{ { QStringLiteral("input"), QString::fromStdString(failure.id.english()) },
                         { QStringLiteral("what"), QString::fromStdString(failure.what.english()) } });
    QJsonObject object{ { QStringLiteral("algorithm"), QString::fromUtf8(check.algorithm) },
                        { QStringLiteral("driver"), QString::fromUtf8(check.driver) },
                        { QStringLiteral("type"), QString::fromUtf8(kindName(check.kind)) },
                        { QStringLiteral("result"), QString::fromUtf8(agreementName(check.agreement)) },
                        { QStringLiteral("measure"), QString::fromUtf8(check.measure) },
                        { QStringLiteral("agreed"), static_cast<qint64>(check.agreed) },
                        { QStringLiteral("not_applicable"), static_cast<qint64>(check.notApplicable) },
                        { QStringLiteral("failures"), failures } };
    if (check.whyNot != WhyNot::None)
        object.insert(QStringLiteral("why"), QString::fromUtf8(whyNotName(check.whyNot)));
    if (check.error && check.error->systemError != 0)
        object.insert(QStringLiteral("errno"), QString::fromUtf8(errnoName(check.error->systemError)));
    return object;
}

} // namespace

CheckCounts CheckReport::counts() const
{
    CheckCounts counts;
    for (const DriverCheck &check : checks) {
        switch (check.agreement) {
        case Agreement::Agrees:
            ++counts.agree;
            break;
        case Agreement::Differs:
            ++counts.differ;
            break;
        case Agreement::NotCompared:
            ++counts.notCompared;
            break;
        }
    }
    return counts;
}

CheckReport startReport(std::uint64_t seed)
{
    const catalog::SystemFacts facts = catalog::readSystemFacts();
    CheckReport report;
    report.kernelRelease = facts.kernelRelease;
    report.kernelVersion = facts.kernelVersion;
    report.machine = facts.machine;
    report.cpuModel = facts.cpuModel;
    report.openSsl = ::OpenSSL_version(OPENSSL_VERSION);
    report.date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    report.seed = seed;
    return report;
}

std::uint64_t freshSeed()
{
    std::random_device device;
    return std::uint64_t{ device() } << 32U | device();
}

void sortChecks(std::vector<DriverCheck> &checks)
{
    std::ranges::stable_sort(checks, [](const DriverCheck &a, const DriverCheck &b) {
        return std::tie(a.algorithm, a.driver) < std::tie(b.algorithm, b.driver);
    });
}

std::string_view agreementName(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return "agrees";
    case Agreement::Differs:
        return "differs";
    case Agreement::NotCompared:
        return "not-compared";
    }
    std::unreachable();
}

std::string_view whyNotName(WhyNot whyNot)
{
    switch (whyNot) {
    case WhyNot::None:
        return "";
    case WhyNot::NotGiven:
        return "not-given";
    case WhyNot::Alone:
        return "alone";
    case WhyNot::OwnKind:
        return "own-kind";
    case WhyNot::NoInput:
        return "no-input";
    }
    std::unreachable();
}

QByteArray reportToJson(const CheckReport &report)
{
    const CheckCounts counts = report.counts();
    QJsonArray checks;
    for (const DriverCheck &check : report.checks)
        checks.append(toJson(check));
    const QJsonObject object{ { QStringLiteral("kernel"), QString::fromUtf8(report.kernelRelease) },
                              { QStringLiteral("kernel_version"), QString::fromUtf8(report.kernelVersion) },
                              { QStringLiteral("machine"), QString::fromUtf8(report.machine) },
                              { QStringLiteral("cpu"), QString::fromUtf8(report.cpuModel) },
                              { QStringLiteral("openssl"), QString::fromUtf8(report.openSsl) },
                              { QStringLiteral("date"), QString::fromUtf8(report.date) },
                              { QStringLiteral("seed"), QString::number(report.seed, 16) },
                              { QStringLiteral("complete"), report.isComplete },
                              { QStringLiteral("agree"), static_cast<qint64>(counts.agree) },
                              { QStringLiteral("differ"), static_cast<qint64>(counts.differ) },
                              { QStringLiteral("not_compared"), static_cast<qint64>(counts.notCompared) },
                              { QStringLiteral("checks"), checks } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace cipherscope::crosscheck
