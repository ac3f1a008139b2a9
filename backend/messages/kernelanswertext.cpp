// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/kernelanswertext.h"

#include "core/error.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace cipherscope::messages {

namespace {

using Kind = KernelAnswerText::Kind;
using catalog::KernelAnswer;

QString translated(const char *text)
{
    return QCoreApplication::translate("KernelAnswer", text);
}

bool isTemplateName(const KernelAnswer &answer)
{
    return answer.name.contains('(');
}

/** "3 drivers came with it: a, b, c"; of many the first ones. */
QString whatCame(const KernelAnswer &answer)
{
    constexpr std::size_t most = 6;
    QStringList drivers;
    for (const catalog::CryptoEntry &entry : answer.appeared) {
        if (!entry.internal)
            drivers.append(QString::fromUtf8(entry.driver));
    }
    if (drivers.isEmpty())
        return {};
    const QString count = QLocale().toString(drivers.size());
    const QString names = drivers.mid(0, most).join(QStringLiteral(", "));
    const bool isMore = drivers.size() > static_cast<qsizetype>(most);
    if (drivers.size() == 1)
        return translated(QT_TRANSLATE_NOOP("KernelAnswer", "New in the list: %1.")).arg(names);
    return (isMore ? translated(QT_TRANSLATE_NOOP("KernelAnswer", "%1 drivers are new in the list: %2..."))
                   : translated(QT_TRANSLATE_NOOP("KernelAnswer", "%1 drivers are new in the list: %2.")))
        .arg(count, names);
}

QString loadedModules(const KernelAnswer &answer)
{
    QStringList modules;
    for (const std::string &module : answer.loaded)
        modules.append(QString::fromUtf8(module));
    const QString names = modules.join(QStringLiteral(", "));
    if (modules.isEmpty())
        return {};
    return modules.size() == 1
        ? translated(QT_TRANSLATE_NOOP("KernelAnswer", "It loaded the module %1.")).arg(names)
        : translated(QT_TRANSLATE_NOOP("KernelAnswer", "It loaded the modules %1.")).arg(names);
}

void addIfAny(QStringList &list, const QString &text)
{
    if (!text.isEmpty())
        list.append(text);
}

KernelAnswerText givenText(const KernelAnswer &answer)
{
    KernelAnswerText text;
    text.kind = Kind::Good;
    const QString name = QString::fromUtf8(answer.name);
    const QString driver = answer.given ? QString::fromUtf8(answer.given->driver) : QString();
    if (!driver.isEmpty() && driver != name)
        text.headline =
            translated(QT_TRANSLATE_NOOP("KernelAnswer", "The kernel gives %1, computed by the driver %2."))
                .arg(name, driver);
    else
        text.headline = translated(QT_TRANSLATE_NOOP("KernelAnswer", "The kernel gives %1.")).arg(name);
    addIfAny(text.reasons, whatCame(answer));
    addIfAny(text.reasons, loadedModules(answer));
    if (answer.appeared.empty())
        text.reasons.append(translated(QT_TRANSLATE_NOOP("KernelAnswer", "It had all of it already.")));
    return text;
}

/** What came can be used, but not under the name that was asked for. */
KernelAnswerText partlyText(const KernelAnswer &answer)
{
    KernelAnswerText text;
    text.kind = Kind::Partly;
    const QString name = QString::fromUtf8(answer.name);
    const bool isBlockCipher = answer.given && answer.given->kind == catalog::EntryType::Cipher;
    if (isBlockCipher) {
        text.headline = translated(QT_TRANSLATE_NOOP("KernelAnswer", "The kernel has %1 now.")).arg(name);
        text.reasons.append(
            translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                         "It is a block cipher, which encrypts one block at a time: programs "
                                         "use it within a mode, for instance cbc(%1) or xts(%1)."))
                .arg(name));
    } else if (answer.given) {
        text.headline = translated(QT_TRANSLATE_NOOP("KernelAnswer", "The kernel has %1 now.")).arg(name);
        text.reasons.append(translated(
            QT_TRANSLATE_NOOP("KernelAnswer", "It is for the kernel's own use: programs cannot reach it.")));
    } else if (!answer.appeared.empty()) {
        text.headline =
            translated(QT_TRANSLATE_NOOP("KernelAnswer", "The kernel loaded what answers to %1.")).arg(name);
    } else {
        text.headline =
            translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                         "The kernel loaded what answers to %1, and nothing new is listed."))
                .arg(name);
        text.reasons.append(
            translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                         "A template shows up with the first name that is built with it. "
                                         "Drivers for hardware stay away where there is none.")));
    }
    addIfAny(text.reasons, whatCame(answer));
    addIfAny(text.reasons, loadedModules(answer));
    return text;
}

QStringList missingReasons(const KernelAnswer &answer)
{
    QStringList reasons;
    for (const catalog::Evidence &block : answer.blocks)
        reasons.append(
            translated(QT_TRANSLATE_NOOP("KernelAnswer", "A setting keeps its module out: %1 says \"%2\"."))
                .arg(QString::fromUtf8(block.what), QString::fromUtf8(block.found)));
    if (answer.restriction.value_or(0) != 0)
        reasons.append(
            translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                         "af_alg_restrict is %1: the kernel gives programs only what is on a "
                                         "short list, and loads nothing for other names."))
                .arg(*answer.restriction));
    if (answer.given)
        reasons.append(translated(
            QT_TRANSLATE_NOOP("KernelAnswer", "The kernel lists it and does not give it to this program.")));
    reasons.append(
        isTemplateName(answer)
            ? translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                           "A part of the name is unknown to it, or its module cannot be "
                                           "loaded. Try the parts one by one, the innermost first."))
            : translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                           "The name is unknown to it, or its module cannot be loaded: it "
                                           "may be missing, or made for hardware that is not here.")));
    reasons.append(translated(QT_TRANSLATE_NOOP(
        "KernelAnswer", "A self-test may have failed: the kernel's log (dmesg) says so, as \"alg: ...\".")));
    return reasons;
}

QString refusedHeadline(const KernelAnswer &answer, int systemError)
{
    const QString name = QString::fromUtf8(answer.name);
    switch (systemError) {
    case ENOENT:
        return translated(QT_TRANSLATE_NOOP("KernelAnswer", "The kernel does not give %1.")).arg(name);
    case EINVAL:
        return translated(
                   QT_TRANSLATE_NOOP("KernelAnswer", "The kernel cannot build %1: its parts do not fit."))
            .arg(name);
    case EAFNOSUPPORT:
    case ESOCKTNOSUPPORT:
    case EPROTONOSUPPORT:
        return translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                            "The kernel could not be asked for %1: it offers its ciphers to "
                                            "no program, or hides them from this one."))
            .arg(name);
    case EPERM:
    case EACCES:
        return translated(QT_TRANSLATE_NOOP("KernelAnswer", "This program may not ask the kernel for %1."))
            .arg(name);
    case ELIBBAD:
        return translated(QT_TRANSLATE_NOOP("KernelAnswer", "%1 has failed its self-test.")).arg(name);
    default:
        return translated(QT_TRANSLATE_NOOP("KernelAnswer", "Asking the kernel for %1 failed.")).arg(name);
    }
}

QStringList refusedReasons(const KernelAnswer &answer, int systemError)
{
    switch (systemError) {
    case ENOENT:
        return missingReasons(answer);
    case EINVAL:
        return { isTemplateName(answer)
                     ? translated(QT_TRANSLATE_NOOP(
                         "KernelAnswer",
                         "A template takes parts of certain kinds and sizes: xts needs a cipher with "
                         "blocks of 16 bytes, gcm too, authenc a hash with a key and then a cipher."))
                     : translated(QT_TRANSLATE_NOOP("KernelAnswer",
                                                    "It is a template: give it its parts in parentheses.")) };
    case EAFNOSUPPORT:
    case ESOCKTNOSUPPORT:
    case EPROTONOSUPPORT:
    case EPERM:
    case EACCES:
        return { translated(QT_TRANSLATE_NOOP("KernelAnswer", "The System page says why.")) };
    case ELIBBAD:
        return { translated(
            QT_TRANSLATE_NOOP("KernelAnswer", "The kernel's log (dmesg) says more, as \"alg: ...\".")) };
    case ETIMEDOUT:
        return { translated(QT_TRANSLATE_NOOP(
            "KernelAnswer", "Its module or its self-test took longer than a minute. Try again.")) };
    case EMFILE:
    case ENFILE:
    case ENOMEM:
    case ENOBUFS:
        return { translated(QT_TRANSLATE_NOOP(
            "KernelAnswer", "The system is short of memory or of files that may be open. Try again.")) };
    default:
        return {};
    }
}

QString technicalText(const KernelAnswer &answer)
{
    QStringList tries;
    for (const KernelAnswer::Try &each : answer.tries) {
        if (each.systemError != 0)
            tries.append(QStringLiteral("bind(%1): %2")
                             .arg(QString::fromUtf8(afalg::typeName(each.type)),
                                  QString::fromStdString(errnoName(each.systemError))));
    }
    return tries.join(QStringLiteral(", "));
}

/** The error that says most: ENOENT is what a type says that the name is not of. */
int tellingError(const KernelAnswer &answer)
{
    const auto telling = std::ranges::find_if(
        answer.tries, [](const KernelAnswer::Try &each) { return each.systemError != ENOENT; });
    return telling == answer.tries.end() ? ENOENT : telling->systemError;
}

} // namespace

KernelAnswerText kernelAnswerText(const KernelAnswer &answer)
{
    KernelAnswerText text;
    if (answer.isBound()) {
        text = givenText(answer);
    } else if (!answer.appeared.empty() || !answer.loaded.empty()) {
        text = partlyText(answer);
    } else {
        const int error = tellingError(answer);
        text.headline = refusedHeadline(answer, error);
        text.reasons = refusedReasons(answer, error);
    }
    text.technical = technicalText(answer);
    return text;
}

} // namespace cipherscope::messages
