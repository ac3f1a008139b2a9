// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passphrase.h"

#include "core/uniquefd.h"

#include <openssl/ui.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace cipherscope::cli {

namespace {

constexpr std::size_t room = 1024; // bytes, with the zero that ends it

std::unexpected<Error> refused(const char *why)
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, "The passphrase", why));
}

Result<SecretBytes> checked(const SecretBytes &buffer, std::size_t size)
{
    if (size == 0)
        return refused("it is empty");
    return SecretBytes(buffer.view().first(size));
}

/** A byte at a time: what follows the line is not ours. */
Result<SecretBytes> fromDescriptor(int fd)
{
    SecretBytes buffer(room);
    for (std::size_t size = 0; size < room; ++size) {
        std::byte &next = buffer.writable()[size];
        ssize_t count = 0;
        do {
            count = ::read(fd, &next, 1);
        } while (count < 0 && errno == EINTR);
        if (count < 0)
            return std::unexpected(systemError(Step::Read, errno, "--passphrase-fd"));
        if (count == 0 || next == std::byte{ '\n' })
            return checked(buffer, size);
    }
    return refused("it is longer than 1023 bytes");
}

/** Without an echo while it lives: libcrypto turns it off too, but only after it has shown its question. */
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

private:
    UniqueFd m_fd;
    termios m_before{};
    bool m_isChanged = false;
};

Result<SecretBytes> fromTerminal(Asking asking)
{
    const QuietTerminal terminal;
    // libcrypto would ask at standard input and standard error instead.
    if (!terminal.isOpen())
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Parse, "The command line",
                       "there is no terminal to ask for the passphrase at: use --passphrase-fd"));
    SecretBytes buffer(room);
    SecretBytes repeated(room);
    auto *text = reinterpret_cast<char *>(buffer.writable().data());
    auto *again = reinterpret_cast<char *>(repeated.writable().data());
    const std::string prompt = QCoreApplication::translate("Cli", "Passphrase: ").toStdString();
    switch (UI_UTIL_read_pw(text, again, static_cast<int>(room), prompt.c_str(),
                            asking == Asking::Twice ? 1 : 0)) {
    case 0:
        return checked(buffer, std::strlen(text));
    case -2:
        return std::unexpected(systemError(Step::Read, ECANCELED, {}));
    default:
        return refused("it was not the same twice, or it is longer than 1022 bytes");
    }
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
    if (!parser.isSet(passphraseFdOption()))
        return fromTerminal(asking);
    bool isNumber = false;
    const int fd = parser.value(passphraseFdOption()).toInt(&isNumber);
    if (!isNumber || fd < 0)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, "--passphrase-fd",
                                          "it takes the number of an open descriptor"));
    return fromDescriptor(fd);
}

} // namespace cipherscope::cli
