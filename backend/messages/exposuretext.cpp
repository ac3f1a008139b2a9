// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/exposuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace cipherscope::messages {

namespace {

using catalog::ModuleState;
using catalog::Reach;
using catalog::RemedyAction;

QString translated(const char *text)
{
    return QCoreApplication::translate("Exposure", text);
}

QString counted(const char *text, std::size_t number)
{
    return translated(text).arg(QLocale().toString(static_cast<qulonglong>(number)));
}

/** Whether a bind of an AEAD can get as far as algif_aead. */
bool isAeadShut(const catalog::Exposure &exposure)
{
    if (exposure.reach == Reach::Nobody)
        return true;
    if (exposure.aeadAnswers)
        return false;
    const auto part = std::ranges::find_if(exposure.modules, [](const catalog::ModuleExposure &candidate) {
        return candidate.module.name == "algif_aead";
    });
    return part != exposure.modules.end()
        && (part->finding.state == ModuleState::Blocked || part->finding.state == ModuleState::Missing);
}

} // namespace

QString reachSentence(Reach reach)
{
    switch (reach) {
    case Reach::Nobody:
        return translated(
            QT_TRANSLATE_NOOP("Exposure", "No program can reach the kernel's ciphers through AF_ALG."));
    case Reach::EveryProgram:
        return translated(QT_TRANSLATE_NOOP(
            "Exposure",
            "Every program of every user can reach the kernel's ciphers through AF_ALG, unless a sandbox "
            "keeps it out."));
    case Reach::ShortList:
        return translated(QT_TRANSLATE_NOOP(
            "Exposure",
            "Every program of every user can reach AF_ALG, and gets the algorithms of a short list."));
    case Reach::NotThisProgram:
        return translated(QT_TRANSLATE_NOOP(
            "Exposure",
            "A sandbox keeps this program from AF_ALG. Whether others reach it cannot be seen from here."));
    case Reach::Unknown:
        return translated(
            QT_TRANSLATE_NOOP("Exposure", "Who can reach AF_ALG cannot be told from what is seen here."));
    }
    std::unreachable();
}

QString reachText(Reach reach)
{
    switch (reach) {
    case Reach::Nobody:
        return translated(QT_TRANSLATE_NOOP("Exposure", "nobody"));
    case Reach::EveryProgram:
        return translated(QT_TRANSLATE_NOOP("Exposure", "every program"));
    case Reach::ShortList:
        return translated(QT_TRANSLATE_NOOP("Exposure", "every program, in part"));
    case Reach::NotThisProgram:
        return translated(QT_TRANSLATE_NOOP("Exposure", "not this program"));
    case Reach::Unknown:
        return translated(QT_TRANSLATE_NOOP("Exposure", "unknown"));
    }
    std::unreachable();
}

QString copyFailSentence(const catalog::Exposure &exposure, std::string_view kernelRelease)
{
    const QString what = translated(QT_TRANSLATE_NOOP("Exposure",
                                                      "CVE-2026-31431, “Copy Fail”, let any user overwrite "
                                                      "the cached pages of files that he may only read, "
                                                      "by way of algif_aead and splice()."));
    if (isAeadShut(exposure))
        return what + u' '
            + translated(QT_TRANSLATE_NOOP(
                "Exposure",
                "Here algif_aead is out of reach, so that way is shut, with the fix or without it."));
    return what + u' '
        + translated(QT_TRANSLATE_NOOP("Exposure",
                                       "The stable kernels got the fix around 30 April 2026. Whether %1 has "
                                       "it, your distribution's "
                                       "security tracker knows; until you are sure, keep algif_aead out."))
              .arg(QString::fromUtf8(kernelRelease));
}

QString moduleStateText(const catalog::ModuleFinding &finding)
{
    switch (finding.state) {
    case ModuleState::Present:
        return finding.loaded ? translated(QT_TRANSLATE_NOOP("Exposure", "loaded"))
                              : translated(QT_TRANSLATE_NOOP("Exposure", "built in"));
    case ModuleState::Blocked:
        return translated(QT_TRANSLATE_NOOP("Exposure", "blocked"));
    case ModuleState::Missing:
        return translated(QT_TRANSLATE_NOOP("Exposure", "not there"));
    case ModuleState::Loadable:
        return translated(QT_TRANSLATE_NOOP("Exposure", "not loaded"));
    case ModuleState::Unknown:
        return translated(QT_TRANSLATE_NOOP("Exposure", "unknown"));
    }
    std::unreachable();
}

QString moduleSentence(const catalog::ModuleExposure &part)
{
    const catalog::ModuleFinding &finding = part.finding;
    const auto place = [&finding] {
        return finding.evidence.empty() ? QString() : QString::fromStdString(finding.evidence.front().what);
    };
    switch (finding.state) {
    case ModuleState::Present:
        if (!finding.reloadBlocks.empty())
            return translated(QT_TRANSLATE_NOOP("Exposure",
                                                "In the kernel now; %1 keeps it from being loaded again."))
                .arg(QString::fromStdString(finding.reloadBlocks.front().what));
        return finding.loaded
            ? translated(QT_TRANSLATE_NOOP("Exposure", "In the kernel now, loaded when a program asked."))
            : translated(
                QT_TRANSLATE_NOOP("Exposure", "A part of the kernel itself; it cannot be unloaded."));
    case ModuleState::Blocked:
        return translated(QT_TRANSLATE_NOOP("Exposure", "Kept out by %1.")).arg(place());
    case ModuleState::Missing:
        return translated(QT_TRANSLATE_NOOP("Exposure", "This kernel does not have it, says %1."))
            .arg(place());
    case ModuleState::Loadable:
        return translated(QT_TRANSLATE_NOOP(
            "Exposure",
            "Its file is there and nothing seen keeps it out: the kernel may load it on demand."));
    case ModuleState::Unknown:
        return translated(
            QT_TRANSLATE_NOOP("Exposure", "Nothing here tells: the kernel's module files cannot be seen."));
    }
    std::unreachable();
}

QString modulePurpose(std::string_view module)
{
    if (module == "af_alg")
        return translated(QT_TRANSLATE_NOOP("Exposure", "the sockets themselves"));
    if (module == "algif_hash")
        return translated(QT_TRANSLATE_NOOP("Exposure", "hashes"));
    if (module == "algif_skcipher")
        return translated(QT_TRANSLATE_NOOP("Exposure", "ciphers"));
    if (module == "algif_aead")
        return translated(QT_TRANSLATE_NOOP("Exposure", "authenticated ciphers"));
    if (module == "algif_rng")
        return translated(QT_TRANSLATE_NOOP("Exposure", "random numbers"));
    return {};
}

QString socketsSentence(const catalog::Exposure &exposure)
{
    std::size_t seen = 0;
    for (const catalog::SocketHolder &holder : exposure.sockets.holders)
        seen += holder.sockets;
    QString text = exposure.openSockets
        ? counted(QT_TRANSLATE_NOOP("Exposure", "AF_ALG sockets open in the whole machine: %1."),
                  *exposure.openSockets)
        : translated(QT_TRANSLATE_NOOP(
            "Exposure", "How many AF_ALG sockets are open in the whole machine cannot be seen here."));
    text += u' ' + counted(QT_TRANSLATE_NOOP("Exposure", "Of processes that can be looked into: %1."), seen);
    if (exposure.sockets.hidden > 0)
        text += u' '
            + counted(QT_TRANSLATE_NOOP(
                          "Exposure",
                          "Processes that do not let this user look, most of them other users': %1."),
                      exposure.sockets.hidden);
    return text;
}

QString remedySentence(const catalog::Remedy &remedy)
{
    switch (remedy.action) {
    case RemedyAction::Block:
        return translated(QT_TRANSLATE_NOOP("Exposure", "Keeps it from being loaded again"));
    case RemedyAction::Unload:
        return translated(
            QT_TRANSLATE_NOOP("Exposure", "Takes it out now; it comes back on demand unless it is blocked"));
    case RemedyAction::BlockAtBoot:
        return translated(QT_TRANSLATE_NOOP(
            "Exposure", "On the kernel's command line: keeps it from starting, from the next restart on"));
    case RemedyAction::Unblock:
        return translated(QT_TRANSLATE_NOOP("Exposure", "Lets it be loaded again"));
    case RemedyAction::UnblockAtBoot:
        return translated(QT_TRANSLATE_NOOP(
            "Exposure", "Taken out of the kernel's command line, lets it in from the next restart on"));
    case RemedyAction::AllowLoading:
        return translated(QT_TRANSLATE_NOOP("Exposure", "Lets the kernel load modules on demand again"));
    case RemedyAction::Restrict:
        return translated(QT_TRANSLATE_NOOP("Exposure", "Sets it to %1 until the next restart"))
            .arg(remedy.value.value_or(0));
    case RemedyAction::KeepRestriction:
        return translated(
                   QT_TRANSLATE_NOOP("Exposure",
                                     "Keeps %1 over a restart; af_alg has to be loaded first, the setting "
                                     "comes with it"))
            .arg(remedy.value.value_or(0));
    }
    std::unreachable();
}

RestrictShares restrictShares(int value)
{
    switch (value) {
    case 0:
        return { translated(QT_TRANSLATE_NOOP("Exposure", "every algorithm, every driver")),
                 translated(QT_TRANSLATE_NOOP("Exposure", "every algorithm, every driver")) };
    case 1:
        return {
            translated(QT_TRANSLATE_NOOP(
                "Exposure", "a short list by generic name: sha1, xts(aes), adiantum and a few more")),
            translated(QT_TRANSLATE_NOOP(
                "Exposure",
                "a longer list by generic name: also md5, SHA-2, hmac, cmac(aes), cbc, ctr and ecb(aes), "
                "ccm(aes); no gcm, no drivers, no random numbers"))
        };
    case 2:
        return { translated(QT_TRANSLATE_NOOP("Exposure", "nothing: socket() fails")),
                 translated(QT_TRANSLATE_NOOP("Exposure", "nothing: socket() fails")) };
    default:
        return {};
    }
}

} // namespace cipherscope::messages
