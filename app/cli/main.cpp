// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "operations/stopsignals.h"
#include "terminal.h"
#include "translation.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <span>
#include <unistd.h>

namespace {

using namespace cipherscope::cli;

struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *summary;
};

constexpr std::array commands{
    Command{ "list", runList,
             QT_TRANSLATE_NOOP("Cli", "the kernel's algorithms, their drivers and priorities") },
    Command{ "hash", runHash, QT_TRANSLATE_NOOP("Cli", "digests of files") },
    Command{ "check", runCheck, QT_TRANSLATE_NOOP("Cli", "verify what a checksum file lists") },
    Command{ "encrypt", runEncrypt, QT_TRANSLATE_NOOP("Cli", "a file that age and its kin can decrypt") },
    Command{ "decrypt", runDecrypt, QT_TRANSLATE_NOOP("Cli", "what age and its kin encrypted") },
    Command{ "keygen", runKeygen, QT_TRANSLATE_NOOP("Cli", "a pair of keys to encrypt to and decrypt with") },
    Command{ "cipher", runCipher, QT_TRANSLATE_NOOP("Cli", "one skcipher or AEAD with a given key and IV") },
    Command{ "vectors", runVectorFiles, QT_TRANSLATE_NOOP("Cli", "published test vectors, on every driver") },
    Command{ "crosscheck", runCrossCheck,
             QT_TRANSLATE_NOOP("Cli", "every driver against the others and OpenSSL") },
    Command{ "openssl-enc", runOpenSslEnc,
             QT_TRANSLATE_NOOP("Cli", "files of openssl enc, encrypted and decrypted") },
    Command{ "rng", runRng, QT_TRANSLATE_NOOP("Cli", "random bytes of the kernel's generators") },
    Command{ "bench", runBench,
             QT_TRANSLATE_NOOP("Cli", "how fast the drivers are, and OpenSSL beside them") },
    Command{ "doctor", runDoctor,
             QT_TRANSLATE_NOOP("Cli", "whether this kernel's ciphers can be used, and why not") },
};

QString usage()
{
    QString text = Cli::tr("Usage: cipherscope-cli COMMAND [OPTION]... [FILE]...\n\n"
                           "Shows the ciphers inside the running kernel and puts them to work.\n\n"
                           "Commands:\n");
    for (const Command &command : commands)
        text +=
            QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -11).arg(Cli::tr(command.summary));
    return text + Cli::tr("\n'cipherscope-cli COMMAND --help' explains a command's options.");
}

/** Were one of the three closed, the next thing opened, a file or a socket, would get its number and what is
 * printed. */
void occupyStandardDescriptors()
{
    for (const int fd : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        // What is closed stays unusable: a read of standard input or a write to the others is an error.
        if (::fcntl(fd, F_GETFD) < 0)
            static_cast<void>(::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
}

} // namespace

int main(int argc, char **argv)
{
    occupyStandardDescriptors();
    // Without windows there is nothing for GLib's event loop to do, and it takes its time to start.
    ::setenv("QT_NO_GLIB", "1", 0);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cipherscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CIPHERSCOPE_VERSION));
    cipherscope::app::translateTexts(application);

    const QStringList arguments = cipherscope::app::argumentsFromBytes(
        std::span(argv, static_cast<std::size_t>(argc)).subspan(argc > 0 ? 1 : 0));
    const QString name = arguments.isEmpty() ? QString() : arguments.first();
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name)) {
            const int status = command.run(arguments);
            return cipherscope::operations::endedBySignal(finishOutput() ? status : exitFailure);
        }
    }
    if (name == QStringLiteral("--version")) {
        printLine(QStringLiteral("cipherscope-cli ") + QCoreApplication::applicationVersion());
        return exitSuccess;
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        printLine(usage());
        return exitSuccess;
    }
    if (!name.isEmpty())
        complain(Cli::tr("There is no command '%1'.").arg(name));
    std::fputs((usage().toUtf8() + '\n').constData(), stderr);
    return exitUsage;
}
