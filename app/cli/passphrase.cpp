// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrase.h"

#include "core/uniquefd.h"
#include "operations/descriptorio.h"
#include "operations/stopsignals.h"
#include "terminal.h"

#include <QByteArray>

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <span>
#include <termios.h>

namespace cipherscope::cli {

namespace {

using operations::StopSignals;

constexpr std::size_t room = 1024; // bytes, with the zero that ends it

std::unexpected<Error> refused(Phrase why)
{
    return std::unexpected(
        plainError(ErrorCode::BadInput, Step::Read, phrase("Error", "The passphrase").text(), why));
}

Result<SecretBytes> checked(const SecretBytes &buffer, std::size_t size)
{
    if (size == 0)
        return refused(phrase("Error", "it is empty"));
    return SecretBytes(buffer.view().first(size));
}

/** A byte at a time: what follows the line is not ours. */
Result<SecretBytes> lineFrom(int fd, const char *name, const StopSignals &stopSignals)
{
    SecretBytes buffer(room);
    for (std::size_t size = 0; size < room; ++size) {
        const std::span<std::byte> next = buffer.writable().subspan(size, 1);
        const Result<std::size_t> count = operations::readFully(fd, next, name, stopSignals.fd());
        if (!count && count.error().code == ErrorCode::Cancelled)
            return std::unexpected(systemError(Step::Read, ECANCELED, {}));
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0 || next.front() == std::byte{ '\n' })
            return checked(buffer, size);
    }
    return refused(phrase("Error", "it is longer than 1023 bytes"));
}

/** Without an echo while it lives. */
class QuietTerminal final {
public:
    QuietTerminal()
        : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        m_isChanged = m_fd.isOpen() && ::tcgetattr(m_fd.get(), &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t{ ECHO };
        if (m_isChanged)
            ::tcsetattr(m_fd.get(), TCSANOW, &quiet);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;
    ~QuietTerminal()
    {
        if (m_isChanged)
            ::tcsetattr(m_fd.get(), TCSANOW, &m_before);
    }

    [[nodiscard]] bool isOpen() const { return m_fd.isOpen(); }

    [[nodiscard]] Result<SecretBytes> ask(const QString &question, const StopSignals &stopSignals) const
    {
        show(question);
        Result<SecretBytes> line = lineFrom(m_fd.get(), "/dev/tty", stopSignals);
        show(QStringLiteral("\n"));
        if (!line) // What is left of a line that was too long is not for the shell.
            ::tcflush(m_fd.get(), TCIFLUSH);
        return line;
    }

private:
    void show(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        static_cast<void>(operations::writeFully(m_fd.get(), std::as_bytes(std::span(bytes)), "/dev/tty"));
    }

    UniqueFd m_fd;
    termios m_before{};
    bool m_isChanged = false;
};

Result<SecretBytes> fromTerminal(Asking asking, const StopSignals &stopSignals)
{
    const QuietTerminal terminal;
    if (!terminal.isOpen())
        return std::unexpected(plainError(
            ErrorCode::BadInput, Step::Parse, phrase("Error", "The command line").text(),
            phrase("Error", "there is no terminal to ask for the passphrase at: use --passphrase-fd")));
    Result<SecretBytes> passphrase = terminal.ask(Cli::tr("Passphrase: "), stopSignals);
    if (!passphrase || asking == Asking::Once)
        return passphrase;
    const Result<SecretBytes> again = terminal.ask(Cli::tr("Repeat the passphrase: "), stopSignals);
    if (!again)
        return std::unexpected(again.error());
    if (!equalInConstantTime(passphrase->view(), again->view()))
        return refused(phrase("Error", "it was not the same twice"));
    return passphrase;
}

} // namespace

QCommandLineOption passphraseFdOption()
{
    return { QStringLiteral("passphrase-fd"),
             QCoreApplication::translate("Cli",
                                         "Read the passphrase from this descriptor instead of the terminal."),
             QStringLiteral("N") };
}

Result<SecretBytes> readPassphrase(const QCommandLineParser &parser, Asking asking)
{
    const StopSignals stopSignals([] {}); // Asked without an event loop.
    if (!parser.isSet(passphraseFdOption()))
        return fromTerminal(asking, stopSignals);
    bool isNumber = false;
    const int fd = parser.value(passphraseFdOption()).toInt(&isNumber);
    if (!isNumber || fd < 0)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, "--passphrase-fd",
                                          phrase("Error", "it takes the number of an open descriptor")));
    return lineFrom(fd, "--passphrase-fd", stopSignals);
}

} // namespace cipherscope::cli
