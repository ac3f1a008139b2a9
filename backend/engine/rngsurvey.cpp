// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rngsurvey.h"

#include "afalg/algsocket.h"
#include "afalg/rngsocket.h"
#include "catalog/proccrypto.h"
#include "catalog/selection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>
#include <utility>

namespace cipherscope::engine {

namespace {

using catalog::CryptoEntry;
using catalog::EntryType;

/** The names of Linux 5 to 7; those of DRBGs by driver come with stdrng (crypto/drbg.c). */
constexpr std::array<std::string_view, 3> knownNames{ "stdrng", "jitterentropy_rng", "ansi_cprng" };

RngOffer offerOf(const std::string &name, const CryptoEntry &entry)
{
    return { name, entry.driver, entry.priority.value_or(0),
             static_cast<std::size_t>(entry.number("seedsize").value_or(0)) };
}

class Survey {
public:
    explicit Survey(afalg::SystemCalls &calls)
        : m_calls(calls)
    {
    }

    bool binds(const std::string &name)
    {
        const auto bound = afalg::AlgSocket::open(m_calls, afalg::AlgType::Rng, name);
        if (bound)
            return true;
        if (m_result.refused.empty())
            m_result.refusal = bound.error();
        if (std::ranges::find(m_result.refused, name) == m_result.refused.end())
            m_result.refused.push_back(name);
        return false;
    }

    void add(RngOffer offer)
    {
        if (std::ranges::find(m_result.offers, offer.name, &RngOffer::name) == m_result.offers.end())
            m_result.offers.push_back(std::move(offer));
    }

    RngSurvey take()
    {
        const auto drbg = std::ranges::find_if(m_result.offers, &RngOffer::isDrbg);
        if (drbg != m_result.offers.end())
            m_result.testEntropyRefusal = testEntropyRefusal(drbg->name);
        return std::move(m_result);
    }

private:
    /** Offers more than the kernel takes: it looks whether the caller may before it looks at the size, and
     * sets nothing (rng_setentropy() in crypto/algif_rng.c). */
    [[nodiscard]] std::optional<Error> testEntropyRefusal(const std::string &drbg) const
    {
        Result<afalg::AlgSocket> algorithm = afalg::AlgSocket::open(m_calls, afalg::AlgType::Rng, drbg);
        if (!algorithm)
            return algorithm.error();
        constexpr std::array<std::byte, afalg::RngSocket::mostPerCall + 1> tooMuch{};
        const Result<void> set = algorithm->setEntropy(tooMuch);
        if (set || set.error().systemError == EMSGSIZE)
            return std::nullopt;
        return set.error();
    }

    afalg::SystemCalls &m_calls;
    RngSurvey m_result;
};

std::vector<CryptoEntry> rngEntries(const std::filesystem::path &procCrypto)
{
    std::vector<CryptoEntry> entries =
        catalog::readProcCrypto(procCrypto).value_or(std::vector<CryptoEntry>());
    std::erase_if(entries, [](const CryptoEntry &entry) { return entry.kind != EntryType::Rng; });
    std::ranges::stable_sort(entries, std::ranges::greater(),
                             [](const CryptoEntry &entry) { return entry.priority.value_or(0); });
    return entries;
}

} // namespace

RngSurvey surveyRngs(afalg::SystemCalls &calls, const std::filesystem::path &procCrypto)
{
    Survey survey(calls);
    std::vector<std::string> answering;
    for (const std::string_view name : knownNames) {
        if (survey.binds(std::string(name)))
            answering.emplace_back(name);
    }
    const std::vector<CryptoEntry> entries = rngEntries(procCrypto);
    for (const std::string &name : answering) {
        const std::optional<std::string> driver = catalog::selectedDriver(entries, EntryType::Rng, name);
        const auto entry = std::ranges::find_if(
            entries, [&](const CryptoEntry &candidate) { return driver && candidate.driver == *driver; });
        if (entry != entries.end())
            survey.add(offerOf(name, *entry));
        else
            survey.add({ name, name, 0, 0 });
    }
    for (const CryptoEntry &entry : entries) {
        if (!entry.internal && survey.binds(entry.driver))
            survey.add(offerOf(entry.driver, entry));
    }
    return survey.take();
}

} // namespace cipherscope::engine
