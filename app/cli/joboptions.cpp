// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "joboptions.h"

#include "commands.h"
#include "formats/age/scrypt.h"
#include "messages/leftovertext.h"
#include "terminal.h"

namespace cipherscope::cli {

QCommandLineOption verifyOption()
{
    return { QStringLiteral("verify"),
             Cli::tr("Read the new file back from the disk and compare it, before it gets its name.") };
}

QCommandLineOption deleteOriginalOption()
{
    return { QStringLiteral("delete-original"),
             Cli::tr("After --verify, which this implies, delete the original, if it has not changed. "
                     "A disk may still hold its content.") };
}

QCommandLineOption unpackOption()
{
    return { { QStringLiteral("x"), QStringLiteral("unpack") },
             Cli::tr("Unpack an encrypted folder (or any tar archive) to this new or empty folder."),
             QStringLiteral("DIR") };
}

QCommandLineOption keepVerifiedOption()
{
    return { QStringLiteral("keep-verified"),
             Cli::tr("Of a damaged file, keep what was authentic before the damage, under the output's "
                     "name with .partial.") };
}

QCommandLineOption maxWorkFactorOption()
{
    return { QStringLiteral("max-work-factor"),
             Cli::tr("Try a passphrase on files that ask for up to 2^N steps, for which 2^N KiB of memory "
                     "are needed; %1 without it, %2 at most.")
                 .arg(age::defaultWorkFactorLimit)
                 .arg(age::highestWorkFactor),
             QStringLiteral("N") };
}

operations::AfterWriting afterWritingFrom(const QCommandLineParser &parser)
{
    if (parser.isSet(deleteOriginalOption()))
        return operations::AfterWriting::VerifyAndDeleteOriginal;
    return parser.isSet(verifyOption()) ? operations::AfterWriting::Verify : operations::AfterWriting::Keep;
}

std::expected<int, int> workFactorLimitFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(maxWorkFactorOption()))
        return age::defaultWorkFactorLimit;
    bool isNumber = false;
    const int limit = parser.value(maxWorkFactorOption()).toInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= age::highestWorkFactor)
        return limit;
    complain(Cli::tr("--max-work-factor takes a number from 1 to %1.").arg(age::highestWorkFactor));
    return std::unexpected(exitUsage);
}

bool tellReport(const operations::AgeReport &report)
{
    if (report.folder) {
        for (const Error &skipped : report.folder->skipped)
            complain(messages::leftOutText(skipped));
    }
    for (const Error &left : report.notDeleted)
        complain(messages::notDeletedText(left));
    return report.notDeleted.empty();
}

} // namespace cipherscope::cli
