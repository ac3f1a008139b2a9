// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuejob.h"

#include "keyring/wordpassphrase.h"
#include "randomness/integers.h"
#include "randomness/textencoder.h"
#include "randomness/uuid.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>
#include <utility>
#include <vector>

namespace cipherscope::ui {

namespace {

std::span<const std::byte> bytesOf(const std::string &text)
{
    return std::as_bytes(std::span(text));
}

/** Gives what a stream draws in calls as large as they can be, from memory that is wiped. */
class BufferedStream {
public:
    BufferedStream(std::unique_ptr<engine::RandomStream> stream, std::stop_token stop)
        : m_stream(std::move(stream))
        , m_stop(std::move(stop))
    {
    }

    Result<void> fill(std::span<std::byte> out)
    {
        while (!out.empty()) {
            if (m_left.empty()) {
                if (m_stop.stop_requested())
                    return std::unexpected(systemError(Step::Compute, ECANCELED, {}));
                const Result<std::size_t> drawn = m_stream->draw(m_room.writable());
                if (!drawn)
                    return std::unexpected(drawn.error());
                m_left = m_room.view().first(*drawn);
            }
            const std::size_t size = std::min(out.size(), m_left.size());
            std::ranges::copy(m_left.first(size), out.begin());
            m_left = m_left.subspan(size);
            out = out.subspan(size);
        }
        return {};
    }

private:
    static constexpr std::size_t roomSize = 128;

    std::unique_ptr<engine::RandomStream> m_stream;
    std::stop_token m_stop;
    SecretBytes m_room{ roomSize };
    std::span<const std::byte> m_left;
};

Result<SecretBytes> encodedBytes(randomness::Encoding encoding, int size, const RandomSource &random)
{
    SecretBytes bytes(static_cast<std::size_t>(size));
    if (Result<void> filled = random(bytes.writable()); !filled)
        return std::unexpected(std::move(filled.error()));
    randomness::TextEncoder encoder(encoding);
    const std::span<const std::byte> first = encoder.add(bytes.view());
    std::vector<std::byte> text(first.begin(), first.end());
    const std::span<const std::byte> rest = encoder.finish();
    text.insert(text.end(), rest.begin(), rest.end());
    SecretBytes value(std::span<const std::byte>(text).first(text.size() - 1)); // Without its line feed.
    wipe(text);
    return value;
}

/** In characters, or more. */
std::size_t longestValue(const ValueJob &job)
{
    constexpr int longestOfOthers = 128; // A password; words, numbers and UUIDs are shorter.
    return static_cast<std::size_t>(std::max(2 * job.bytes + 2, longestOfOthers));
}

Result<SecretBytes> drawValue(const ValueJob &job, const RandomSource &random)
{
    switch (job.form) {
    case ValueForm::Hex:
        return encodedBytes(randomness::Encoding::Hex, job.bytes, random);
    case ValueForm::Base64:
        return encodedBytes(randomness::Encoding::Base64, job.bytes, random);
    case ValueForm::Integers: {
        const Result<std::int64_t> number = randomness::between(job.low, job.high, random);
        if (!number)
            return std::unexpected(number.error());
        return SecretBytes(bytesOf(std::to_string(*number)));
    }
    case ValueForm::Uuid: {
        const Result<std::string> uuid = randomness::uuid4(random);
        if (!uuid)
            return std::unexpected(uuid.error());
        return SecretBytes(bytesOf(*uuid));
    }
    case ValueForm::Password:
        return randomness::password(job.password, random);
    case ValueForm::Words:
        return keyring::wordPassphrase(job.words, random);
    }
    std::unreachable();
}

} // namespace

double ValueJob::bits() const
{
    switch (form) {
    case ValueForm::Hex:
    case ValueForm::Base64:
        return bytes * 8.0;
    case ValueForm::Integers:
        return randomness::rangeBits(low, high);
    case ValueForm::Uuid:
        return randomness::uuidBits;
    case ValueForm::Password:
        return randomness::passwordBits(password);
    case ValueForm::Words:
        return keyring::wordPassphraseBits(words);
    }
    std::unreachable();
}

Result<DrawnValues> drawValues(const std::string &generator, const engine::RngInputs &inputs,
                               const ValueJob &job, afalg::SystemCalls &calls, const std::stop_token &stop)
{
    const auto opened = engine::openRng(generator, inputs, calls);
    if (!opened)
        return std::unexpected(opened.error());
    Result<std::unique_ptr<engine::RandomStream>> stream = (*opened)->newStream();
    if (!stream)
        return std::unexpected(std::move(stream.error()));
    BufferedStream buffered(std::move(*stream), stop);
    const RandomSource random = [&buffered](std::span<std::byte> out) { return buffered.fill(out); };
    std::vector<std::byte> text; // It never moves, which would leave a copy.
    text.reserve(static_cast<std::size_t>(job.count) * (longestValue(job) + 1));
    for (int i = 0; i < job.count; ++i) {
        const Result<SecretBytes> value = drawValue(job, random);
        if (!value) {
            wipe(text);
            return std::unexpected(value.error());
        }
        if (i > 0)
            text.push_back(std::byte{ '\n' });
        text.insert(text.end(), value->view().begin(), value->view().end());
    }
    auto drawn = std::make_shared<const WipedBytes>(std::span<const std::byte>(text));
    wipe(text);
    return DrawnValues{ std::move(drawn), (*opened)->provenance() };
}

} // namespace cipherscope::ui
