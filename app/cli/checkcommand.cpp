// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ambiguity.h"
#include "commands.h"
#include "core/uniquefd.h"
#include "formats/checksumfile.h"
#include "messages/sentence.h"
#include "messages/signaturetext.h"
#include "operations/verification.h"
#include "session.h"
#include "terminal.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace cipherscope::cli {

namespace {

using operations::CheckOutcome;

struct CheckRequest {
    operations::HashSettings settings;
    QStringList algorithms; ///< For lines whose algorithm is ambiguous.
    bool progress = false;
};

constexpr std::size_t largestChecksumFile = std::size_t{ 256 } * 1024 * 1024;

Result<std::string> readWhole(const std::filesystem::path &file)
{
    const bool standardInput = file == "-";
    const UniqueFd opened(standardInput ? -1 : ::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!standardInput && !opened.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    const int fd = standardInput ? STDIN_FILENO : opened.get();
    std::string bytes;
    constexpr std::size_t piece = std::size_t{ 256 } * 1024;
    while (bytes.size() <= largestChecksumFile) {
        const std::size_t size = bytes.size();
        bytes.resize(size + piece);
        const ssize_t count = ::read(fd, bytes.data() + size, piece);
        bytes.resize(size + static_cast<std::size_t>(count < 0 ? 0 : count));
        if (count < 0 && errno != EINTR)
            return std::unexpected(systemError(Step::Read, errno, file.native()));
        if (count == 0)
            return bytes;
    }
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, file.native(),
                                      phrase("Error", "a checksum file has at most 256 MiB")));
}

/** A name as sha256sum -c shows it: as it is, or, if that would take two lines, escaped, with a backslash in
 * front. */
std::string shownName(const std::filesystem::path &name)
{
    if (!name.native().contains('\n'))
        return name.native();
    std::string text = "\\";
    for (const char c : name.native()) {
        const char *replacement = c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\\' ? "\\\\" : nullptr;
        replacement ? text.append(replacement) : text.append(1, c);
    }
    return text;
}

void printLineOutcome(const std::filesystem::path &file, const operations::CheckedLine &line)
{
    switch (line.outcome) {
    case CheckOutcome::Ok:
        print(shownName(line.name) + ": OK\n");
        break;
    case CheckOutcome::Failed:
        print(shownName(line.name) + ": FAILED\n");
        break;
    case CheckOutcome::Missing:
    case CheckOutcome::Unreadable:
        complain(*line.error);
        print(shownName(line.name) + ": FAILED open or read\n");
        break;
    case CheckOutcome::NotComputable:
        print(shownName(line.name) + ": NOT COMPUTED\n");
        break;
    case CheckOutcome::Malformed:
        complain(
            Cli::tr("%1, line %2: not a checksum line: %3")
                .arg(textOf(file), QString::number(line.line), messages::detailText(line.error->detail)));
        break;
    case CheckOutcome::Pending:
    case CheckOutcome::Cancelled:
        break;
    }
}

void complainOfCount(const std::filesystem::path &file, std::size_t count, const char *one, const char *many)
{
    if (count > 0)
        complain(Cli::tr(count == 1 ? one : many).arg(textOf(file), QString::number(count)));
}

void complainOfSummary(const std::filesystem::path &file, const operations::Verification &verification)
{
    const operations::CheckSummary &lines = verification.summary();
    const operations::CheckSummary &files = verification.fileSummary();
    complainOfCount(file, lines.malformed,
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 line is not a checksum line."),
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 lines are not checksum lines."));
    complainOfCount(file, files.missing, QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 listed file is missing."),
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 listed files are missing."));
    complainOfCount(file, files.unreadable,
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 listed file could not be read."),
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 listed files could not be read."));
    complainOfCount(file, lines.notComputable,
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 checksum could not be computed."),
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 checksums could not be computed."));
    complainOfCount(file, lines.failed,
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 computed checksum did NOT match."),
                    QT_TRANSLATE_NOOP("Cli", "%1: WARNING: %2 computed checksums did NOT match."));
}

bool checkFile(Session &session, const CheckRequest &request, const std::filesystem::path &file)
{
    const Result<std::string> bytes = readWhole(file);
    if (!bytes) {
        complain(bytes.error());
        return false;
    }
    Result<formats::ChecksumFile> parsed = formats::parseChecksumFile(*bytes, file.filename().native());
    if (!parsed) {
        Error error = parsed.error();
        error.subject = file.native();
        complain(error);
        return false;
    }
    if (!resolveAmbiguity(*parsed, file, request.algorithms))
        return false;
    if (parsed->pgpSigned)
        complain(messages::uncheckedSignatureSentence(textOf(file)));
    for (const formats::ChecksumEntry &entry : parsed->entries) {
        if (entry.leavesFolder)
            complain(Cli::tr("%1, line %2: warning: %3 lies outside the checksum file's folder.")
                         .arg(textOf(file), QString::number(entry.line), textOf(entry.name)));
    }

    operations::Verification verification(*parsed, file.parent_path());
    for (const operations::CheckedLine &line : verification.lines()) {
        if (line.outcome == CheckOutcome::Malformed)
            printLineOutcome(file, line);
    }
    RefusalsSaid refusals;
    const Result<void> done = hashFiles(session, verification.jobs(), request.settings, request.progress,
                                        [&](const operations::HashResult &result) {
                                            refusals.add(result.refused);
                                            for (const std::size_t index : verification.accept(result))
                                                printLineOutcome(file, verification.lines()[index]);
                                        });
    if (!done)
        complain(done.error());
    complainOfSummary(file, verification);
    return done && verification.summary().allGood();
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(
        "Verifies every file that checksum files list: those of sha256sum and its like, BSD and OpenSSL "
        "tagged ones, .sfv, hashdeep, and a bare digest in a file named like its subject. Names are taken "
        "relative to the checksum file."));
    const QCommandLineOption algorithm(
        { QStringLiteral("a"), QStringLiteral("algorithm") },
        Cli::tr("The algorithm of lines that do not tell, as a kernel name; with digests of several "
                "lengths one for each, with commas between."),
        QStringLiteral("ALG[,ALG...]"));
    parser.addOptions({ algorithm, engineOption(), progressOption() });
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr("Checksum files; - is standard input."),
                                 QStringLiteral("FILE..."));
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty()) {
        complain(Cli::tr("Name a checksum file to verify, for instance SHA256SUMS."));
        return exitUsage;
    }
    const std::optional<engine::EngineChoice> choice = engineFrom(parser);
    if (!choice)
        return exitUsage;

    Session session;
    const CheckRequest request{ { &session.engines, *choice, nullptr },
                                parser.value(algorithm).split(u',', Qt::SkipEmptyParts),
                                parser.isSet(progressOption()) };
    bool good = true;
    for (const QString &file : parser.positionalArguments())
        good = checkFile(session, request, pathFromArgument(file)) && good;
    return good ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
