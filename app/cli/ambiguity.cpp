// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ambiguity.h"

#include "terminal.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <unistd.h>

namespace cipherscope::cli {

namespace {

constexpr std::size_t bitsPerByte = 8;

/** The candidates of the open lines, by the length of their digests in bits. */
using OpenLengths = std::map<std::size_t, QStringList>;

OpenLengths openLengths(const formats::ChecksumFile &list)
{
    OpenLengths lengths;
    for (const formats::ChecksumEntry &entry : list.entries) {
        if (!entry.algorithm.empty())
            continue;
        QStringList &names = lengths[entry.digest.size() * bitsPerByte];
        if (!names.isEmpty())
            continue;
        for (const std::string &candidate : entry.candidates)
            names.append(QString::fromStdString(candidate));
    }
    return lengths;
}

bool canAsk(const std::filesystem::path &file)
{
    return file != "-" && ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

/** Asks until one of the names is the answer; empty at the end of the input. */
QString askFor(const std::filesystem::path &file, std::size_t bits, const QStringList &names)
{
    std::string answer;
    do {
        complain(Cli::tr("%1 does not say of which algorithm its digests of %2 bits are. Which one? %3")
                     .arg(textOf(file), QString::number(bits), names.join(QStringLiteral(", "))));
        if (!std::getline(std::cin, answer))
            return {};
    } while (!names.contains(QString::fromStdString(answer).trimmed()));
    return QString::fromStdString(answer).trimmed();
}

void complainOfOpen(const std::filesystem::path &file, const OpenLengths &lengths)
{
    QStringList examples;
    for (const auto &[bits, names] : lengths) {
        complain(Cli::tr("%1 does not say of which algorithm its digests of %2 bits are: %3.")
                     .arg(textOf(file), QString::number(bits), names.join(QStringLiteral(", "))));
        examples.append(names.value(0));
    }
    complain(Cli::tr("Name one for each length with --algorithm, for instance --algorithm %1.")
                 .arg(examples.join(u',')));
}

} // namespace

bool resolveAmbiguity(formats::ChecksumFile &list, const std::filesystem::path &file,
                      const QStringList &algorithms)
{
    for (const QString &algorithm : algorithms)
        list.resolveAmbiguity(algorithm.toStdString());
    OpenLengths open = openLengths(list);
    while (!open.empty() && canAsk(file)) {
        const auto &[bits, names] = *open.begin();
        const QString answer = askFor(file, bits, names);
        if (answer.isEmpty())
            break;
        list.resolveAmbiguity(answer.toStdString());
        open = openLengths(list);
    }
    if (!open.empty())
        complainOfOpen(file, open);
    return open.empty();
}

} // namespace cipherscope::cli
