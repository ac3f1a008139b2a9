// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ciphercommandline.h"

#include "core/hex.h"

#include <QStringList>

namespace cipherscope::ui {

namespace {

constexpr std::size_t defaultTagSize = 16;

/** In single quotes if a shell would read more into it. */
QString quoted(const std::string &word)
{
    const bool isPlain =
        word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string::npos;
    const QString text = QString::fromStdString(word);
    return isPlain ? text : QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString hexText(const std::vector<std::byte> &bytes)
{
    return QString::fromStdString(toHex(bytes));
}

} // namespace

QString cipherCommandLine(const engine::CipherRules &rules, const operations::CipherRun &run)
{
    QStringList words{ QStringLiteral("cipherscope-cli cipher -a"), quoted(run.algorithm),
                       run.direction == engine::Direction::Encrypt ? QStringLiteral("-e")
                                                                   : QStringLiteral("-d") };
    if (run.key.bytes())
        words << QStringLiteral("--key-file KEY");
    else
        words << QStringLiteral("--key-serial %1").arg(run.key.serial().value);
    if (rules.ivSize > 0)
        words << QStringLiteral("--iv-hex") << (run.iv.empty() ? QStringLiteral("IV") : hexText(run.iv));
    if (!run.aad.empty())
        words << QStringLiteral("--aad-hex") << hexText(run.aad);
    if (rules.isAuthenticated() && run.tagSize != defaultTagSize)
        words << QStringLiteral("--taglen %1").arg(run.tagSize);
    if (run.isPadded)
        words << QStringLiteral("--pad pkcs7");
    if (run.choice != engine::EngineChoice::Automatic) {
        const std::string_view engine = engine::choiceName(run.choice);
        words << QStringLiteral("--engine")
              << QString::fromLatin1(engine.data(), static_cast<qsizetype>(engine.size()));
    }
    words << QStringLiteral("-i INPUT -o OUTPUT");
    return words.join(QLatin1Char(' '));
}

} // namespace cipherscope::ui
