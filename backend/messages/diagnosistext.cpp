// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/diagnosistext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace cipherscope::messages {

namespace {

using catalog::Availability;

QString translated(const char *text)
{
    return QCoreApplication::translate("Diagnosis", text);
}

struct FeatureText {
    std::string_view feature;
    const char *text;
};

constexpr std::array featureTexts{
    FeatureText{
        "aes",
        QT_TRANSLATE_NOOP("Diagnosis",
                          "AES rounds in hardware: several times faster, and safe from timing attacks") },
    FeatureText{ "vaes", QT_TRANSLATE_NOOP("Diagnosis", "AES on two or four blocks at once") },
    FeatureText{ "pclmulqdq", QT_TRANSLATE_NOOP("Diagnosis", "Carry-less multiplication: GCM's tag, CRC") },
    FeatureText{
        "vpclmulqdq",
        QT_TRANSLATE_NOOP("Diagnosis", "Carry-less multiplication on wide registers: GCM's tag, CRC") },
    FeatureText{ "gfni", QT_TRANSLATE_NOOP("Diagnosis", "Arithmetic in GF(2^8): ARIA, Camellia, SM4") },
    FeatureText{ "sha_ni", QT_TRANSLATE_NOOP("Diagnosis", "SHA-1 and SHA-256 rounds in hardware") },
    FeatureText{ "ssse3", QT_TRANSLATE_NOOP("Diagnosis", "128-bit byte shuffles: SHA, ChaCha20, BLAKE2s") },
    FeatureText{ "sse4_1", QT_TRANSLATE_NOOP("Diagnosis", "More 128-bit instructions: AES modes") },
    FeatureText{ "sse4_2", QT_TRANSLATE_NOOP("Diagnosis", "CRC-32C in hardware") },
    FeatureText{ "avx",
                 QT_TRANSLATE_NOOP("Diagnosis", "256-bit registers: SHA, Camellia, Serpent, Twofish") },
    FeatureText{ "avx2", QT_TRANSLATE_NOOP("Diagnosis", "256-bit integers: SHA, ChaCha20, Poly1305") },
    FeatureText{ "avx512f", QT_TRANSLATE_NOOP("Diagnosis", "512-bit registers: AES modes, Poly1305") },
    FeatureText{ "avx512bw", QT_TRANSLATE_NOOP("Diagnosis", "512-bit registers for bytes: AES modes") },
    FeatureText{ "avx512vl",
                 QT_TRANSLATE_NOOP("Diagnosis", "New instructions on shorter registers: ChaCha20, BLAKE2s") },
    FeatureText{ "bmi2", QT_TRANSLATE_NOOP("Diagnosis", "Fast rotations and products: SHA, Curve25519") },
    FeatureText{ "adx", QT_TRANSLATE_NOOP("Diagnosis", "Two carry chains at once: Curve25519") },
    FeatureText{ "rdrand", QT_TRANSLATE_NOOP("Diagnosis", "The processor's random number generator") },
    FeatureText{ "rdseed", QT_TRANSLATE_NOOP("Diagnosis", "The processor's entropy source, for seeding") },
    FeatureText{ "pmull", QT_TRANSLATE_NOOP("Diagnosis", "Polynomial multiplication: GCM's tag, CRC") },
    FeatureText{ "sha1", QT_TRANSLATE_NOOP("Diagnosis", "SHA-1 rounds in hardware") },
    FeatureText{ "sha2", QT_TRANSLATE_NOOP("Diagnosis", "SHA-256 rounds in hardware") },
    FeatureText{ "sha3", QT_TRANSLATE_NOOP("Diagnosis", "SHA-3 in hardware") },
    FeatureText{ "sha512", QT_TRANSLATE_NOOP("Diagnosis", "SHA-512 rounds in hardware") },
    FeatureText{ "sm3", QT_TRANSLATE_NOOP("Diagnosis", "SM3, the Chinese hash, in hardware") },
    FeatureText{ "sm4", QT_TRANSLATE_NOOP("Diagnosis", "SM4, the Chinese cipher, in hardware") },
    FeatureText{ "crc32", QT_TRANSLATE_NOOP("Diagnosis", "CRC-32 and CRC-32C in hardware") },
    FeatureText{ "asimd",
                 QT_TRANSLATE_NOOP("Diagnosis", "128-bit registers: AES modes, ChaCha20, Poly1305") },
    FeatureText{ "sve", QT_TRANSLATE_NOOP("Diagnosis", "Registers of scalable length: SM4") },
};

QString partialVerdict(const catalog::Diagnosis &diagnosis)
{
    const auto answering =
        std::ranges::count(diagnosis.types, Availability::Present, &catalog::TypeDiagnosis::state);
    if (answering == 0)
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "The kernel has AF_ALG, but none of its four kinds answers to this program."));
    return translated(
               QT_TRANSLATE_NOOP("Diagnosis",
                                 "The kernel offers %1 of the four kinds of its ciphers to this program."))
        .arg(answering);
}

const char *adviceFor(Availability availability)
{
    switch (availability) {
    case Availability::Present:
        return nullptr;
    case Availability::NotInKernel:
        return QT_TRANSLATE_NOOP(
            "Diagnosis",
            "A kernel with CONFIG_CRYPTO_USER_API_* and its module files are needed: install your "
            "distribution's full kernel package, and restart if the kernel was just updated.");
    case Availability::ModuleBlocked:
        return QT_TRANSLATE_NOOP(
            "Diagnosis",
            "Somebody has blocked it on purpose, often after CVE-2026-31431. If the kernel has the fix and "
            "you want it back, remove the line that is shown as evidence; else leave it.");
    case Availability::Sandboxed:
        return QT_TRANSLATE_NOOP(
            "Diagnosis",
            "Start the program outside its container or sandbox, or allow the socket family AF_ALG there.");
    case Availability::Restricted:
        return QT_TRANSLATE_NOOP(
            "Diagnosis",
            "The kernel's administrator decides with the setting crypto.af_alg_restrict. Leave it as it is "
            "unless you know who depends on it.");
    case Availability::Unknown:
        return QT_TRANSLATE_NOOP("Diagnosis", "The kernel's log may say more: sudo dmesg | grep -i alg");
    }
    std::unreachable();
}

} // namespace

QString verdict(const catalog::Diagnosis &diagnosis)
{
    switch (diagnosis.state) {
    case Availability::Present:
        break;
    case Availability::NotInKernel:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "This kernel does not offer its ciphers to programs: it comes without AF_ALG."));
    case Availability::ModuleBlocked:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis",
            "This system keeps the kernel's ciphers from programs: the module af_alg is blocked."));
    case Availability::Sandboxed:
        return translated(
            QT_TRANSLATE_NOOP("Diagnosis", "A sandbox keeps this program from the kernel's ciphers."));
    case Availability::Restricted:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "This system has switched AF_ALG off for all programs (af_alg_restrict is 2)."));
    case Availability::Unknown:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "The kernel refuses its ciphers to this program, and nothing here says why."));
    }
    if (!diagnosis.everyTypeAnswers())
        return partialVerdict(diagnosis);
    if (diagnosis.isRestricted())
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis",
            "All four kinds answer, with the algorithms that af_alg_restrict leaves to this program."));
    return translated(
        QT_TRANSLATE_NOOP("Diagnosis", "The kernel offers all four kinds of its ciphers to this program."));
}

QString advice(const catalog::Diagnosis &diagnosis)
{
    Availability worst = diagnosis.state;
    for (const catalog::TypeDiagnosis &type : diagnosis.types) {
        if (worst == Availability::Present)
            worst = type.state;
    }
    if (worst == Availability::Present && diagnosis.isRestricted())
        worst = Availability::Restricted;
    const char *text = adviceFor(worst);
    if (!text)
        return {};
    return translated(
               QT_TRANSLATE_NOOP("Diagnosis", "Whatever the kernel does not give is computed with OpenSSL."))
        + u' ' + translated(text);
}

QString availabilityText(Availability availability)
{
    switch (availability) {
    case Availability::Present:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "answers"));
    case Availability::NotInKernel:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "not in this kernel"));
    case Availability::ModuleBlocked:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "module blocked"));
    case Availability::Sandboxed:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "sandboxed"));
    case Availability::Restricted:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "restricted"));
    case Availability::Unknown:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "no answer"));
    }
    std::unreachable();
}

QString foundText(const catalog::Evidence &evidence)
{
    return QCoreApplication::translate("Error", evidence.found.c_str());
}

QString familySentence(const catalog::Diagnosis &diagnosis)
{
    switch (diagnosis.state) {
    case Availability::Present:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "The kernel gives this program AF_ALG sockets, the way to its ciphers."));
    case Availability::NotInKernel:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "The kernel was built without AF_ALG, or the module's file is not there."));
    case Availability::ModuleBlocked:
        return translated(
            QT_TRANSLATE_NOOP("Diagnosis", "A setting keeps the kernel from loading the module af_alg."));
    case Availability::Sandboxed:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis",
            "AF_ALG is refused to this program: by a container, a sandbox (seccomp) or a security module."));
    case Availability::Restricted:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "The kernel has AF_ALG, and af_alg_restrict closes it to every program."));
    case Availability::Unknown:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "The kernel refuses AF_ALG sockets. None of the usual reasons was found."));
    }
    std::unreachable();
}

QString typeTitle(afalg::AlgType type)
{
    switch (type) {
    case afalg::AlgType::Hash:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "Hashes"));
    case afalg::AlgType::Skcipher:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "Ciphers"));
    case afalg::AlgType::Aead:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "Authenticated ciphers"));
    case afalg::AlgType::Rng:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "Random numbers"));
    }
    std::unreachable();
}

QString typeSentence(const catalog::TypeDiagnosis &type)
{
    const QString module = QStringLiteral("algif_") + QString::fromUtf8(afalg::typeName(type.type));
    const auto aboutModule = [&module](const char *frame) { return translated(frame).arg(module); };
    if (type.probedName.empty())
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "Not asked: there are no AF_ALG sockets."));
    switch (type.state) {
    case Availability::Present:
        if (type.refused.empty())
            return translated(
                QT_TRANSLATE_NOOP("Diagnosis", "Every well-known algorithm that was asked for answers."));
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "Well-known algorithms that answer: %1 of %2."))
            .arg(type.reachable.size())
            .arg(type.reachable.size() + type.refused.size());
    case Availability::NotInKernel:
        return aboutModule(QT_TRANSLATE_NOOP(
            "Diagnosis", "The kernel was built without %1, or the module's file is not there."));
    case Availability::ModuleBlocked:
        return aboutModule(QT_TRANSLATE_NOOP("Diagnosis", "A setting keeps the kernel from loading %1."));
    case Availability::Sandboxed:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis", "Refused to this program: by a container, a sandbox or a security module."));
    case Availability::Restricted:
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis",
            "af_alg_restrict leaves none of the well-known algorithms of this kind to this program."));
    case Availability::Unknown:
        return aboutModule(QT_TRANSLATE_NOOP(
            "Diagnosis", "None of the well-known algorithms answers. Nothing was found that blocks %1."));
    }
    std::unreachable();
}

QString restrictSentence(std::optional<int> value)
{
    if (!value)
        return translated(QT_TRANSLATE_NOOP(
            "Diagnosis",
            "There is no setting af_alg_restrict here: it comes with AF_ALG on Linux 7.3 and later."));
    return translated(
               QT_TRANSLATE_NOOP("Diagnosis", "The administrator's setting af_alg_restrict is %1: %2."))
        .arg(*value)
        .arg(restrictMeaning(*value));
}

QString restrictMeaning(int value)
{
    switch (value) {
    case 0:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "every program may use everything"));
    case 1:
        return translated(QT_TRANSLATE_NOOP("Diagnosis",
                                            "programs may use a short list of algorithms, privileged ones a "
                                            "longer list, and nobody may choose a driver"));
    case 2:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "AF_ALG is closed to all programs"));
    default:
        return translated(QT_TRANSLATE_NOOP("Diagnosis", "a value that this program does not know"));
    }
}

QString cpuFeatureText(std::string_view feature)
{
    const auto *found = std::ranges::find(featureTexts, feature, &FeatureText::feature);
    return found == featureTexts.end() ? QString() : translated(found->text);
}

} // namespace cipherscope::messages
