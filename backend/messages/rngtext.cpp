// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/rngtext.h"

#include "engine/rng.h"

#include <QCoreApplication>

#include <string_view>

namespace cipherscope::messages {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Rng", text);
}

/** What is in the middle of "drbg_nopr_hmac_sha512". */
const char *drbgSentence(std::string_view driver)
{
    if (driver.contains("_ctr_"))
        return QT_TRANSLATE_NOOP("Rng",
                                 "A DRBG of NIST SP 800-90A: AES in counter mode, seeded by the kernel.");
    if (driver.contains("_hmac_"))
        return QT_TRANSLATE_NOOP("Rng", "A DRBG of NIST SP 800-90A: HMAC in a chain, seeded by the kernel.");
    return QT_TRANSLATE_NOOP("Rng", "A DRBG of NIST SP 800-90A: a hash in a chain, seeded by the kernel.");
}

const char *unavailableReason(const Error &refusal)
{
    switch (refusal.code) {
    case ErrorCode::Unavailable:
        return QT_TRANSLATE_NOOP(
            "Rng",
            "This kernel does not offer AF_ALG to this program, so the system's generator "
            "is the only one here. The System page says why.");
    case ErrorCode::Restricted:
        return QT_TRANSLATE_NOOP(
            "Rng",
            "This system does not allow AF_ALG to this program, so the system's generator "
            "is the only one here. The System page says what restricts it.");
    default:
        return QT_TRANSLATE_NOOP(
            "Rng",
            "None of the kernel's rng algorithms answers to this program: Linux 7.2 took "
            "most of them away, af_alg_restrict hides them since 7.3, and algif_rng may be "
            "blocked. The system's generator is always there. The System page says more.");
    }
}

} // namespace

QString rngFailure(const Error &error, Audience audience)
{
    const QString name = QString::fromStdString(error.subject);
    if (error.step == Step::SetKey && error.code == ErrorCode::Unavailable)
        return translated(
                   QT_TRANSLATE_NOOP(
                       "Rng",
                       "%1 takes no test entropy: this kernel was built without "
                       "CONFIG_CRYPTO_USER_API_RNG_CAVP, or the algorithm is no DRBG. Leave it empty."))
            .arg(name);
    if (error.step == Step::SetKey && error.code == ErrorCode::PermissionDenied)
        return translated(QT_TRANSLATE_NOOP("Rng",
                                            "The kernel takes test entropy for %1 only of a program with the "
                                            "capability CAP_SYS_ADMIN. Leave it empty, or run as root."))
            .arg(name);
    if (error.step == Step::Send && error.code == ErrorCode::Unavailable)
        return translated(
                   QT_TRANSLATE_NOOP("Rng",
                                     "The kernel takes additional input for %1 only after test entropy. "
                                     "Give both, or leave it empty."))
            .arg(name);
    if (error.code == ErrorCode::BadKey) {
        const QString detail = detailText(error.detail);
        return translated(QT_TRANSLATE_NOOP("Rng", "%1 cannot be seeded with this.")).arg(name)
            + (detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail));
    }
    return sentence(error, audience);
}

QString rngSentence(const std::string &driver)
{
    if (driver == engine::systemRandomName)
        return translated(QT_TRANSLATE_NOOP(
            "Rng",
            "The generator behind /dev/urandom: ChaCha20, seeded from all of the kernel's entropy. What "
            "programs should use."));
    if (driver.starts_with("drbg_"))
        return translated(drbgSentence(driver))
            + (driver.starts_with("drbg_pr_") ? u' '
                       + translated(QT_TRANSLATE_NOOP(
                           "Rng", "Prediction resistant: it is seeded anew before every call, and slow."))
                                              : QString());
    if (driver == "jitterentropy_rng")
        return translated(QT_TRANSLATE_NOOP(
            "Rng",
            "A source of entropy: it measures how long the processor takes for the same work, again and "
            "again. Slow; meant to seed others."));
    if (driver.contains("ansi_cprng"))
        return translated(QT_TRANSLATE_NOOP(
            "Rng", "The generator of ANSI X9.31, of 1985: from one seed always the same bytes. For tests."));
    return {};
}

QString withoutRngs(const engine::RngSurvey &survey)
{
    return survey.offers.empty() ? translated(unavailableReason(survey.refusal)) : QString();
}

QString withoutTestEntropy(const engine::RngSurvey &survey)
{
    if (!survey.testEntropyRefusal)
        return {};
    switch (survey.testEntropyRefusal->code) {
    case ErrorCode::Unavailable:
        return translated(QT_TRANSLATE_NOOP(
            "Rng",
            "Test entropy and additional input, for tests with published vectors (CAVP), cannot be given: "
            "this kernel was built without CONFIG_CRYPTO_USER_API_RNG_CAVP, as those of most distributions "
            "are."));
    case ErrorCode::PermissionDenied:
        return translated(QT_TRANSLATE_NOOP(
            "Rng",
            "Test entropy and additional input, for tests with published vectors (CAVP), cannot be given: "
            "the kernel takes them only of a program with the capability CAP_SYS_ADMIN."));
    default:
        return translated(QT_TRANSLATE_NOOP(
                              "Rng", "Test entropy and additional input cannot be given to DRBGs here. %1"))
            .arg(sentence(*survey.testEntropyRefusal));
    }
}

} // namespace cipherscope::messages
