// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "messages/rngtext.h"
#include "messages/sentence.h"
#include "operations/randomoperation.h"
#include "progressbar.h"
#include "session.h"
#include "terminal.h"

#include <array>
#include <limits>
#include <optional>
#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

using operations::RandomJob;
using randomness::Encoding;

struct RngFlags {
    QCommandLineOption generator{ { QStringLiteral("g"), QStringLiteral("generator") },
                                  Cli::tr("A kernel name or driver, stdrng or jitterentropy_rng for "
                                          "instance, as list shows them; getrandom without it."),
                                  QStringLiteral("NAME"),
                                  QStringLiteral("getrandom") };
    QCommandLineOption bytes{ { QStringLiteral("n"), QStringLiteral("bytes") },
                              Cli::tr("How many bytes; K, M, G or T after the number multiply it by 1024 "
                                      "once to four times."),
                              QStringLiteral("BYTES") };
    QCommandLineOption format{ QStringLiteral("format"),
                               Cli::tr("raw, hex or base64; both texts are one line."),
                               QStringLiteral("FORMAT"), QStringLiteral("raw") };
    QCommandLineOption output{ { QStringLiteral("o"), QStringLiteral("output") },
                               Cli::tr("Write to this file, replacing it once all is done; standard output "
                                       "without it."),
                               QStringLiteral("FILE") };
    QCommandLineOption threads{ QStringLiteral("threads"),
                                Cli::tr("Draw on so many threads, each with a generator of its own; 1 "
                                        "without it."),
                                QStringLiteral("N"), QStringLiteral("1") };
};

/** "16", "4K", "1G"; nullopt for anything else, and for 0. */
std::optional<std::uint64_t> sizeFrom(QString text)
{
    static const QString units = QStringLiteral("KMGT");
    const qsizetype unit = text.isEmpty() ? -1 : units.indexOf(text.back().toUpper());
    if (unit >= 0)
        text.chop(1);
    const unsigned shift = static_cast<unsigned>(unit + 1) * 10;
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber);
    if (!isNumber || number == 0 || number > std::numeric_limits<std::uint64_t>::max() >> shift)
        return std::nullopt;
    return number << shift;
}

std::optional<Encoding> encodingFrom(const QString &name)
{
    static constexpr std::array names{ std::pair("raw", Encoding::Raw), std::pair("hex", Encoding::Hex),
                                       std::pair("base64", Encoding::Base64) };
    for (const auto &[known, encoding] : names) {
        if (name == QLatin1String(known))
            return encoding;
    }
    return std::nullopt;
}

/** Reads --threads; nullopt after a complaint. */
std::optional<unsigned> threadsFrom(const QString &text)
{
    constexpr unsigned most = 256;
    bool isNumber = false;
    const unsigned threads = text.toUInt(&isNumber);
    if (isNumber && threads >= 1 && threads <= most)
        return threads;
    complain(Cli::tr("--threads takes a number from 1 to %1.").arg(most));
    return std::nullopt;
}

/** Reads the command line; after a complaint, the exit status. */
std::expected<RandomJob, int> jobFrom(const QCommandLineParser &parser)
{
    const RngFlags options;
    if (!parser.positionalArguments().isEmpty()) {
        complain(
            Cli::tr("%1 is one too many: name a file with -o.").arg(parser.positionalArguments().first()));
        return std::unexpected(exitUsage);
    }
    const std::optional<std::uint64_t> bytes = sizeFrom(parser.value(options.bytes));
    if (!bytes) {
        complain(Cli::tr("Say how many bytes, at least one: -n 32 or -n 10M, for instance."));
        return std::unexpected(exitUsage);
    }
    const std::optional<Encoding> encoding = encodingFrom(parser.value(options.format));
    if (!encoding) {
        complain(Cli::tr("--format %1: choose raw, hex or base64.").arg(parser.value(options.format)));
        return std::unexpected(exitUsage);
    }
    const std::optional<unsigned> threads = threadsFrom(parser.value(options.threads));
    if (!threads)
        return std::unexpected(exitUsage);
    const QString output = parser.value(options.output);
    RandomJob job;
    job.generator = parser.value(options.generator).toStdString();
    job.bytes = *bytes;
    job.streams = *threads;
    job.encoding = *encoding;
    job.existing = operations::Existing::Replace;
    job.output = output == QStringLiteral("-") ? std::filesystem::path() : pathFromArgument(output);
    if (job.output->empty() && job.encoding == Encoding::Raw && ::isatty(STDOUT_FILENO) == 1) {
        complain(Cli::tr("Random bytes would garble the terminal. Use -o FILE, or --format hex."));
        return std::unexpected(exitUsage);
    }
    return job;
}

void explain(const Error &error)
{
    const QString technical = messages::technicalDetail(error);
    const QString sentence = messages::rngFailure(error, messages::Audience::Terminal);
    complain(technical.isEmpty() ? sentence : sentence + QStringLiteral(" [%1]").arg(technical));
}

} // namespace

int runRng(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Draws random bytes. Over AF_ALG the kernel gives at most 128 of them at a call, so that "
                "this takes many calls; getrandom gives what programs should use."));
    const RngFlags options;
    parser.addOptions({ options.generator, options.bytes, options.format, options.output, options.threads,
                        progressOption() });
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    const std::expected<RandomJob, int> job = jobFrom(parser);
    if (!job)
        return job.error();
    Session session;
    const auto operation =
        std::make_shared<operations::RandomOperation>(QString(), *job, afalg::realSystemCalls());
    ProgressBar bar(*operation, parser.isSet(progressOption()));
    session.run(operation, atSignalFor(*job->output));
    bar.clear();
    const Result<void> outcome = operation->result().result();
    if (!outcome)
        explain(outcome.error());
    return outcome ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
