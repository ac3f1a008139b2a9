// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/sentence.h"

#include "messages/displayname.h"

#include <QCoreApplication>

namespace cipherscope::messages {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Error", text);
}

std::string translatedPhrase(std::string_view phrase)
{
    return translated(std::string(phrase).c_str()).toStdString();
}

/** A file's name and an algorithm's have no translation, and come back as they are. */
QString subjectText(const std::string &subject)
{
    const bool canBePhrase = subject.find('\0') == std::string::npos;
    return displayName(canBePhrase ? translatedPhrase(subject) : subject);
}

/** The sentence's frame: %1 is the algorithm or file. */
const char *frameFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unavailable:
        return QT_TRANSLATE_NOOP("Error", "The kernel does not offer its ciphers to this program (%1).");
    case ErrorCode::LibraryTooOld:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 is not in the version of OpenSSL that this system has. "
                                 "Use a key of another type, or a system with a newer one.");
    case ErrorCode::NoSuchAlgorithm:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 is not available: the kernel has no such algorithm or keeps it from this program.");
    case ErrorCode::Restricted:
        return QT_TRANSLATE_NOOP("Error", "This system does not allow %1 to this program.");
    case ErrorCode::Busy:
        return QT_TRANSLATE_NOOP("Error",
                                 "The system is too busy for %1, or short of memory or of files that may be "
                                 "open. Close something and try again.");
    case ErrorCode::KeyRequired:
        return QT_TRANSLATE_NOOP("Error", "%1 needs a key. Enter one and try again.");
    case ErrorCode::BadKey:
        return QT_TRANSLATE_NOOP("Error", "This key cannot be used with %1. Check its length.");
    case ErrorCode::WrongKey:
        return QT_TRANSLATE_NOOP("Error", "%1 opens with no key or passphrase that was given.");
    case ErrorCode::BadInput:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be used as it is.");
    case ErrorCode::AuthenticationFailed:
        return QT_TRANSLATE_NOOP("Error", "%1: authentication failed.");
    case ErrorCode::Truncated:
        return QT_TRANSLATE_NOOP("Error", "%1 ended too early. Get a complete copy and try again.");
    case ErrorCode::TrailingData:
        return QT_TRANSLATE_NOOP(
            "Error", "%1 goes on after its end: something was added. Get a fresh copy and try again.");
    case ErrorCode::Changed:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 changed while it was read, so the result would fit neither state. "
                                 "Try again when nothing writes to it.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 does not exist. It may have been moved, or its drive taken out.");
    case ErrorCode::AlreadyExists:
        return QT_TRANSLATE_NOOP("Error", "%1 exists already. Choose another name, or allow to replace it.");
    case ErrorCode::PermissionDenied:
        return QT_TRANSLATE_NOOP("Error",
                                 "You have no permission for %1. Change its permissions or ask its owner.");
    case ErrorCode::ReadOnly:
        return QT_TRANSLATE_NOOP("Error", "%1 is on a drive that can only be read. Choose another place.");
    case ErrorCode::NameTooLong:
        return QT_TRANSLATE_NOOP("Error", "%1 has a name that is too long. Choose a shorter one.");
    case ErrorCode::NotRegularFile:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a regular file. Choose a file or a folder.");
    case ErrorCode::NoSpace:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no space left to write %1. Free some, or choose another disk.");
    case ErrorCode::Io:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 could not be read or written. Check the drive and its connection.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "%1 was cancelled.");
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Error", "%1 failed in a way that should not happen. Please report it.");
    }
    return "%1";
}

/** Where more is to be found; nullptr where the frame says all. */
const char *hintFor(ErrorCode code, Audience audience)
{
    if (audience == Audience::Anyone)
        return nullptr;
    const bool inWindow = audience == Audience::Window;
    switch (code) {
    case ErrorCode::Unavailable:
        return inWindow ? QT_TRANSLATE_NOOP("Error", "The System page says why.")
                        : QT_TRANSLATE_NOOP("Error", "'cipherscope-cli doctor' says why.");
    case ErrorCode::NoSuchAlgorithm:
        return inWindow ? QT_TRANSLATE_NOOP("Error", "The Algorithms page shows what can be used.")
                        : QT_TRANSLATE_NOOP("Error", "'cipherscope-cli list' names what can be used.");
    case ErrorCode::Restricted:
        return inWindow ? QT_TRANSLATE_NOOP("Error", "The System page says what restricts it.")
                        : QT_TRANSLATE_NOOP("Error", "'cipherscope-cli doctor' says what restricts it.");
    default:
        return nullptr;
    }
}

} // namespace

QString sentence(const Error &error, Audience audience)
{
    if (error.code == ErrorCode::Cancelled && error.subject.empty())
        return translated(QT_TRANSLATE_NOOP("Error", "Cancelled."));
    const QString subject = error.subject.empty() ? translated(QT_TRANSLATE_NOOP("Error", "The input"))
                                                  : subjectText(error.subject);
    QString text = translated(frameFor(error.code)).arg(subject);
    if (const char *hint = hintFor(error.code, audience))
        text += u' ' + translated(hint);
    // Who knows what failed knows whether it can be the key.
    if (error.code == ErrorCode::AuthenticationFailed && error.detail.empty())
        text +=
            u' ' + translated(QT_TRANSLATE_NOOP("Error", "The data was changed or the key is another one."));
    if (!error.detail.empty())
        text += QStringLiteral(" (%1)").arg(detailText(error.detail));
    return text;
}

QString detailText(const Detail &detail)
{
    return displayName(detail.text(translatedPhrase));
}

QString technicalDetail(const Error &error)
{
    if (error.systemError == 0)
        return {};
    const std::string_view step = stepName(error.step);
    return QString::fromUtf8(step) + QStringLiteral(": ")
        + QString::fromStdString(errnoName(error.systemError));
}

} // namespace cipherscope::messages
