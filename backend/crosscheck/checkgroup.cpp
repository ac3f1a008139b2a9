// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheck/checkgroup.h"

#include "crosscheck/keepopen.h"
#include "crosscheck/measure.h"
#include "operations/vectorrun.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <numeric>
#include <utility>

namespace cipherscope::crosscheck {

namespace {

using formats::TestVector;

/** About what the inputs of one name come to, so that a bar moves evenly before they are made. */
constexpr std::uint64_t usualWork = std::uint64_t{ 64 } * 1024;

/** What takes or gives more than the message: kw an IV that comes out, the generators an IV in the text,
 * poly1305 its key. */
bool isOfItsOwnKind(const std::string &name)
{
    return name == "poly1305"
        || std::ranges::any_of(std::array{ "kw(", "seqiv(", "echainiv(", "authencesn(", "krb5enc(" },
                               [&name](const char *prefix) { return name.starts_with(prefix); });
}

DriverCheck emptyCheck(const CheckGroup &group, const std::string &driver)
{
    DriverCheck check;
    check.algorithm = group.algorithm;
    check.driver = driver;
    check.kind = group.kind;
    return check;
}

DriverCheck notCompared(const CheckGroup &group, const CheckTarget &target, WhyNot whyNot,
                        std::optional<Error> error = {})
{
    DriverCheck check = emptyCheck(group, target.driver);
    check.whyNot = whyNot;
    check.error = std::move(error);
    return check;
}

Error refusalOf(const CheckTarget &target)
{
    const int number = target.access.systemError;
    return number != 0 ? systemError(Step::Bind, number, target.driver)
                       : plainError(ErrorCode::Restricted, Step::Bind, target.driver);
}

DriverCheck fromTally(const CheckGroup &group, const std::string &driver, const std::string &measure,
                      operations::VectorTally tally)
{
    DriverCheck check = emptyCheck(group, driver);
    check.measure = measure;
    check.agreed = tally.passed;
    check.notApplicable = tally.notApplicable;
    for (operations::VectorFailure &failure : tally.failures)
        check.failures.push_back({ std::move(failure.id), std::move(failure.what) });
    if (!check.failures.empty())
        check.agreement = Agreement::Differs;
    else if (tally.refusal)
        check.whyNot = WhyNot::NotGiven;
    else if (check.agreed > 0)
        check.agreement = Agreement::Agrees;
    else
        check.whyNot = WhyNot::NoInput;
    check.error = std::move(tally.refusal);
    return check;
}

/** Runs vectors through one driver and reports the bytes as they are done. */
DriverCheck run(const CheckGroup &group, engine::Engine &engine, const CheckTarget &target,
                const Measure &measure, const std::stop_token &stop, const CheckProgress &progress)
{
    KeepOpen keeping(engine);
    std::size_t reported = 0;
    const auto report = [&](std::size_t done) {
        for (; progress && reported < done; ++reported)
            progress(measure.vectors[reported].message.size());
    };
    return fromTally(group, target.driver, measure.name,
                     operations::runVectors(keeping, target.openAs, measure.vectors, stop, report));
}

Measure fromFile(const CheckGroup &group)
{
    return { group.source, group.vectors, {} };
}

} // namespace

std::vector<DriverCheck> checkGroup(const CheckGroup &group, const CheckEngines &engines, std::uint64_t seed,
                                    const std::stop_token &stop, const CheckProgress &progress)
{
    std::vector<DriverCheck> checks;
    const bool isOfFile = !group.vectors.empty();
    const bool isOwnKind = !isOfFile && isOfItsOwnKind(group.algorithm);
    const Measure measure = isOfFile ? fromFile(group)
        : isOwnKind                  ? Measure()
                                     : findMeasure(group, engines, seed);
    const auto given = std::ranges::count_if(group.targets, &CheckTarget::isGiven);
    for (const CheckTarget &target : group.targets) {
        if (!target.isGiven) {
            checks.push_back(notCompared(group, target, WhyNot::NotGiven, refusalOf(target)));
            continue;
        }
        if (isOwnKind || measure.vectors.empty()) {
            checks.push_back(
                notCompared(group, target, isOwnKind ? WhyNot::OwnKind : WhyNot::NoInput, measure.error));
            continue;
        }
        DriverCheck check = run(group, engines.kernel, target, measure, stop, progress);
        if (stop.stop_requested())
            return checks;
        if (check.isMeasure() && given == 1 && check.agreement == Agreement::Agrees) {
            check.agreement = Agreement::NotCompared; // With itself: that it decrypts what it encrypted.
            check.whyNot = WhyNot::Alone;
        }
        checks.push_back(std::move(check));
    }
    if (isOfFile) {
        const CheckTarget openSsl{ "OpenSSL", group.algorithm, true, {} };
        checks.push_back(run(group, engines.openSsl, openSsl, measure, stop, progress));
        if (stop.stop_requested())
            checks.pop_back();
    }
    return checks;
}

std::uint64_t workOf(const CheckGroup &group)
{
    const std::size_t runs = group.targets.size() + (group.vectors.empty() ? 0U : 1U);
    const std::uint64_t each = group.vectors.empty()
        ? usualWork
        : std::accumulate(
            group.vectors.begin(), group.vectors.end(), std::uint64_t{ 0 },
            [](std::uint64_t sum, const TestVector &vector) { return sum + vector.message.size(); });
    return runs * each;
}

} // namespace cipherscope::crosscheck
