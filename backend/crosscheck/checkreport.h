// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"
#include "core/error.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::crosscheck {

enum class Agreement {
    Agrees,
    Differs, ///< At least one result was another one, or an error where the measure gave a result.
    NotCompared, ///< See WhyNot.
};

/** Why a driver was not compared. */
enum class WhyNot {
    None,
    NotGiven, ///< The kernel does not give it to this process: DriverCheck::error.
    Alone, ///< It is the only one of its name that answers, and OpenSSL does not have the name.
    OwnKind, ///< A construction whose result is more than a message: kw, seqiv, echainiv, authencesn,
             ///< krb5enc.
    NoInput, ///< Nothing that we know to make is an input of it: DriverCheck::error where there is one.
};

struct CheckFailure {
    Detail id; ///< The input: "key of 32 bytes, message of 17".
    Detail what; ///< "the ciphertext is another one". Never the data.

    bool operator==(const CheckFailure &) const = default;
};

/** What became of one driver of a name. */
struct DriverCheck {
    std::string algorithm; ///< The generic name.
    std::string driver;
    catalog::EntryType kind = catalog::EntryType::Hash;
    Agreement agreement = Agreement::NotCompared;
    /** Whose results it was compared with: "OpenSSL 3.0.17", another driver, a file of vectors; its own name
     * if it was itself the measure for others. */
    std::string measure;
    std::size_t agreed = 0; ///< Inputs.
    std::size_t notApplicable = 0; ///< Inputs of sizes that the driver says it has not.
    std::vector<CheckFailure> failures;
    WhyNot whyNot = WhyNot::None;
    std::optional<Error> error;

    [[nodiscard]] bool isMeasure() const { return !measure.empty() && measure == driver; }
};

/** How many drivers came to what. */
struct CheckCounts {
    std::size_t agree = 0;
    std::size_t differ = 0;
    std::size_t notCompared = 0;
};

/** All that was found on one machine in one go. */
struct CheckReport {
    std::string kernelRelease; ///< uname -r
    std::string kernelVersion; ///< uname -v
    std::string machine; ///< uname -m
    std::string cpuModel;
    std::string openSsl; ///< "OpenSSL 3.0.17 ..."
    std::string date; ///< When it began, ISO 8601, UTC.
    std::uint64_t seed = 0; ///< Of the random inputs: the same one gives the same inputs again.
    bool isComplete = true; ///< Not cancelled.
    std::vector<DriverCheck> checks;

    [[nodiscard]] CheckCounts counts() const;
};

/** About this machine and now, without checks. */
[[nodiscard]] CheckReport startReport(std::uint64_t seed);

/** A seed that nobody has had before, from getrandom(2). */
[[nodiscard]] std::uint64_t freshSeed();

/** By name, then driver: the order in which a report is read. */
void sortChecks(std::vector<DriverCheck> &checks);

/** "agrees", "differs", "not-compared": for machines to read. */
[[nodiscard]] std::string_view agreementName(Agreement agreement);
/** "not-given", "alone", "own-kind", "no-input"; empty for None. */
[[nodiscard]] std::string_view whyNotName(WhyNot whyNot);

/**
 * {"kernel", "kernel_version", "machine", "cpu", "openssl", "date", "seed": text, "complete", "agree",
 * "differ", "not_compared", "checks": [{"algorithm", "driver", "type", "result", "measure", "agreed",
 * "not_applicable", "failures": [{"input", "what"}], "why"}]}; UTF-8, indented, with a final line feed.
 */
[[nodiscard]] QByteArray reportToJson(const CheckReport &report);

} // namespace cipherscope::crosscheck
