// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherresulttext.h"

#include "messages/ciphertext.h"
#include "messages/provenancetext.h"
#include "messages/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace cipherscope::ui {

namespace {

QString translatedResult(const char *text)
{
    return QCoreApplication::translate("CipherResult", text);
}

QString sizeText(std::size_t size)
{
    return size == 1
        ? translatedResult(QT_TRANSLATE_NOOP("CipherResult", "1 byte"))
        : translatedResult(QT_TRANSLATE_NOOP("CipherResult", "%L1 bytes")).arg(static_cast<qulonglong>(size));
}

QString timeText(std::chrono::nanoseconds time)
{
    const double microseconds = static_cast<double>(time.count()) / 1000.0;
    if (microseconds < 1000)
        return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "%L1 µs")).arg(microseconds, 0, 'f', 0);
    return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "%L1 ms"))
        .arg(microseconds / 1000.0, 0, 'f', 1);
}

} // namespace

QString reportTitle(const RunReport &report)
{
    const QString in = sizeText(report.inputSize);
    const QString out = sizeText(report.output->size());
    switch (report.kind) {
    case RunReport::Kind::Encrypted:
        if (report.tagSize > 0)
            return translatedResult(
                       QT_TRANSLATE_NOOP("CipherResult",
                                         "Encrypted: %1 in, %2 out, the last %3 of them the tag"))
                .arg(in, out)
                .arg(report.tagSize);
        return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "Encrypted: %1 in, %2 out")).arg(in, out);
    case RunReport::Kind::Decrypted:
        if (report.isAuthenticated)
            return translatedResult(
                       QT_TRANSLATE_NOOP("CipherResult", "The tag fits. Decrypted: %1 in, %2 out"))
                .arg(in, out);
        return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "Decrypted: %1 in, %2 out")).arg(in, out);
    case RunReport::Kind::CameBack:
        return translatedResult(
                   QT_TRANSLATE_NOOP("CipherResult",
                                     "Encrypted to %1 and decrypted again: the same %2 came back"))
            .arg(out, in);
    case RunReport::Kind::CameBackOtherwise:
        return translatedResult(QT_TRANSLATE_NOOP(
            "CipherResult",
            "Encrypted and decrypted again, but something else came back. Please report it."));
    }
    std::unreachable();
}

QString reportDetail(const RunReport &report)
{
    return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "Computed by %1 in %2"))
        .arg(messages::provenanceText(report.provenance), timeText(report.duration));
}

QString failureTitle(const Error &error)
{
    if (error.code == ErrorCode::AuthenticationFailed)
        return translatedResult(
            QT_TRANSLATE_NOOP("CipherResult", "Authentication failed. No plaintext is given out."));
    if (error.code == ErrorCode::BadInput && error.step == Step::Parse)
        return translatedResult(
            QT_TRANSLATE_NOOP("CipherResult", "The padding is wrong. No plaintext is given out."));
    if (error.systemError != 0)
        return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "The kernel refused."));
    return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "Nothing was computed."));
}

QString failureDetail(const Error &error)
{
    const QString own = messages::cipherFailure(error);
    QString text = own.isEmpty() ? messages::sentence(error) : own;
    if (error.code == ErrorCode::AuthenticationFailed)
        text = translatedResult(QT_TRANSLATE_NOOP(
            "CipherResult",
            "The tag does not fit: the data, the IV, the additional data or the key is not the one that was "
            "sealed."));
    if (error.systemError != 0)
        text += QLatin1Char('\n')
            + translatedResult(QT_TRANSLATE_NOOP("CipherResult", "The kernel's answer: %1 (%2)"))
                  .arg(messages::technicalDetail(error), qt_error_string(error.systemError));
    return text;
}

QString differenceText(const ByteDifference &difference)
{
    if (difference.compared == 0)
        return translatedResult(QT_TRANSLATE_NOOP("CipherResult", "There is nothing to compare."));
    const std::uint64_t all = std::uint64_t{ difference.compared } * 8;
    const double share = 100.0 * static_cast<double>(difference.bits) / static_cast<double>(all);
    QString text = translatedResult(QT_TRANSLATE_NOOP("CipherResult",
                                                      "%L1 of %L2 bits differ (%L3 %), in %L4 of %L5 bytes."))
                       .arg(static_cast<qulonglong>(difference.bits))
                       .arg(static_cast<qulonglong>(all))
                       .arg(share, 0, 'f', 0)
                       .arg(static_cast<qulonglong>(difference.bytes))
                       .arg(static_cast<qulonglong>(difference.compared));
    if (difference.longerBy > 0)
        text += QLatin1Char(' ')
            + translatedResult(QT_TRANSLATE_NOOP("CipherResult", "One of the two is longer by %1."))
                  .arg(sizeText(difference.longerBy));
    return text;
}

} // namespace cipherscope::ui
