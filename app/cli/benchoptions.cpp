// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchoptions.h"

#include "benchmark/planlists.h"
#include "terminal.h"

#include <array>
#include <utility>

namespace cipherscope::cli {

namespace {

using benchmark::Seconds;

constexpr const char *algorithmsByDefault = "sha256,cbc(aes),xts(aes),gcm(aes),rfc7539(chacha20,poly1305)";

std::optional<std::vector<std::size_t>> sizesFrom(const QString &list)
{
    auto sizes = benchmark::sizesFrom(list);
    if (!sizes)
        complain(Cli::tr("--sizes %1: give numbers of bytes from 1 to 1M, as in 16,1k,1M.").arg(list));
    return sizes;
}

std::optional<std::vector<unsigned>> threadsFrom(const QString &list)
{
    auto threads = benchmark::threadsFrom(list);
    if (!threads)
        complain(Cli::tr("--threads %1: give numbers from 1 to 1024, as in 1,2,4.").arg(list));
    return threads;
}

std::optional<benchmark::Timing> timingFrom(const QString &text)
{
    constexpr double least = 0.01;
    constexpr double most = 600;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    const bool isInRange = seconds >= least && seconds <= most; // NaN is not.
    if (!isNumber || !isInRange) {
        complain(Cli::tr("--seconds %1: give a number from 0.01 to 600.").arg(text));
        return std::nullopt;
    }
    return benchmark::Timing::ofPoint(Seconds(seconds));
}

/** The value of an option that is one of a few words. */
template <typename Value, std::size_t count>
std::optional<Value> choiceFrom(const QCommandLineParser &parser, const char *option,
                                const std::array<std::pair<const char *, Value>, count> &words)
{
    const QString text = parser.value(QLatin1String(option));
    QStringList known;
    for (const auto &[word, value] : words) {
        if (text == QLatin1String(word))
            return value;
        known.append(QLatin1String(word));
    }
    complain(Cli::tr("--%1 %2: choose one of %3.")
                 .arg(QLatin1String(option), text, known.join(QStringLiteral(", "))));
    return std::nullopt;
}

} // namespace

void addBenchOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { { QStringLiteral("a"), QStringLiteral("algorithm") },
          Cli::tr("Kernel names or drivers, separated by commas."),
          QStringLiteral("ALG,..."),
          QLatin1String(algorithmsByDefault) },
        { QStringLiteral("drivers"),
          Cli::tr("Of each name, the driver that the kernel selects (selected) or every one (all)."),
          QStringLiteral("WHICH"), QStringLiteral("selected") },
        { QStringLiteral("sizes"), Cli::tr("Sizes of a message in bytes, separated by commas, up to 1M."),
          QStringLiteral("LIST"), QStringLiteral("16,64,256,1024,8192,16384") },
        { QStringLiteral("threads"), Cli::tr("Numbers of threads, separated by commas."),
          QStringLiteral("LIST"), QStringLiteral("1") },
        { QStringLiteral("seconds"), Cli::tr("How long each point is measured, in seconds."),
          QStringLiteral("S"), QStringLiteral("1") },
        { QStringLiteral("direction"), Cli::tr("What ciphers do: encrypt or decrypt."),
          QStringLiteral("DIRECTION"), QStringLiteral("encrypt") },
        { QStringLiteral("engine"),
          Cli::tr("What computes: auto (the kernel, and OpenSSL for what it does not give), kernel, openssl "
                  "or both."),
          QStringLiteral("ENGINE"), QStringLiteral("auto") },
        { QStringLiteral("name"), Cli::tr("A name for the results, which --json and --csv keep."),
          QStringLiteral("NAME") },
    });
}

std::optional<BenchRequest> benchRequestFrom(const QCommandLineParser &parser)
{
    using benchmark::Drivers;
    using engine::Direction;
    const auto drivers = choiceFrom(
        parser, "drivers",
        std::array{ std::pair{ "selected", Drivers::Selected }, std::pair{ "all", Drivers::All } });
    const auto direction = choiceFrom(
        parser, "direction",
        std::array{ std::pair{ "encrypt", Direction::Encrypt }, std::pair{ "decrypt", Direction::Decrypt } });
    const auto engines = choiceFrom(
        parser, "engine",
        std::array{ std::pair{ "auto", BenchEngines::Automatic }, std::pair{ "kernel", BenchEngines::Kernel },
                    std::pair{ "openssl", BenchEngines::OpenSsl }, std::pair{ "both", BenchEngines::Both } });
    const auto sizes = sizesFrom(parser.value(QStringLiteral("sizes")));
    const auto threads = threadsFrom(parser.value(QStringLiteral("threads")));
    const auto timing = timingFrom(parser.value(QStringLiteral("seconds")));
    if (!drivers || !direction || !engines || !sizes || !threads || !timing)
        return std::nullopt;
    std::vector<std::string> names = namesIn(parser.value(QStringLiteral("algorithm")));
    if (names.empty()) {
        complain(Cli::tr("-a: name at least one algorithm."));
        return std::nullopt;
    }
    return BenchRequest{ std::move(names),
                         *drivers,
                         *engines,
                         { {}, *sizes, *threads, *direction, *timing },
                         parser.value(QStringLiteral("name")) };
}

std::vector<std::string> namesIn(const QString &list)
{
    std::vector<std::string> names(1);
    int depth = 0;
    for (const char c : list.toStdString()) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == ',' && depth == 0)
            names.emplace_back();
        else if (c != ' ')
            names.back() += c;
    }
    std::erase(names, std::string());
    return names;
}

} // namespace cipherscope::cli
