// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hex.h"
#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "formats/age/agefile.h"
#include "formats/age/crypto.h"
#include "formats/age/keyfile.h"
#include "formats/age/passphrase.h"
#include "formats/age/x25519keys.h"
#include "support/enginerows.h"
#include "support/testbytes.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::testing {

using Bytes = std::vector<std::byte>;

inline std::string textOf(std::span<const std::byte> bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
}

inline SecretBytes secretOf(std::string_view text)
{
    return SecretBytes(bytesOf(text));
}

/** The same "random" bytes in every run. */
inline age::RandomSource repeatableRandom(std::uint64_t seed)
{
    return [generator = std::make_shared<std::mt19937_64>(seed)](std::span<std::byte> bytes) -> Result<void> {
        for (std::byte &byte : bytes)
            byte = static_cast<std::byte>((*generator)() & 0xffU);
        return {};
    };
}

/** An identity of the specification's own: 32 bytes of 0x42. */
inline constexpr std::string_view sampleSecretKey =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
inline constexpr std::string_view sampleRecipient =
    "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/** As CIPHERSCOPE_TEST_ENGINE says; OpenSSL without it. A kernel that does not give this process what age
 * needs leaves "kernel" as "auto". */
inline engine::EngineChoice chosenEngine(engine::KernelEngine &kernel)
{
    const auto choice = engine::choiceFromName(qgetenv("CIPHERSCOPE_TEST_ENGINE").toStdString())
                            .value_or(engine::EngineChoice::OpenSsl);
    const SecretBytes key(std::size_t{ 32 });
    if (choice == engine::EngineChoice::Kernel
        && (!kernel.openAead("rfc7539(chacha20,poly1305)", key, age::tagSize)
            || !kernel.openHash("hmac(sha256)", &key))) {
        qInfo("this kernel does not give this process what age needs");
        return engine::EngineChoice::Automatic;
    }
    return choice;
}

/** What a test of age files needs: an engine, and who reads and writes. */
struct AgeStage {
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    engine::EngineChoice choice = chosenEngine(kernel);
    age::Crypto crypto{ engines, choice, repeatableRandom(1) };

    /** A key pair that no other number gives. */
    static std::shared_ptr<const age::X25519Identity> identity(std::uint64_t number)
    {
        return age::X25519Identity::generate(repeatableRandom(1000 + number)).value();
    }
    static std::shared_ptr<const age::Recipient> recipientOf(const age::X25519Identity &identity)
    {
        return std::make_shared<age::X25519Recipient>(identity.recipient().key());
    }
    /** Cheap: 2^2. */
    static std::shared_ptr<const age::Recipient> passphraseRecipient(std::string_view text, int logN = 2)
    {
        return age::PassphraseRecipient::create(secretOf(text), logN).value();
    }
    static std::shared_ptr<const age::Identity> passphrase(std::string_view text)
    {
        return age::PassphraseIdentity::create(secretOf(text)).value();
    }

    /** A file for identity(1). */
    [[nodiscard]] Bytes file(std::span<const std::byte> plaintext,
                             age::AgeForm form = age::AgeForm::Binary) const
    {
        return age::encrypt(crypto, { recipientOf(*identity(1)) }, plaintext, form).value();
    }
};

} // namespace cipherscope::testing

/** Fails the test unless the Result holds an error of this code, made in this step, that says this. */
#define VERIFY_FAILURE(result, expectedCode, expectedStep, part)                                             \
    do {                                                                                                     \
        const auto &failed = (result);                                                                       \
        QVERIFY(!failed.has_value());                                                                        \
        const QByteArray failureShown = cipherscope::testing::errorText(failed.error()).toUtf8();            \
        QVERIFY2(failed.error().code == (expectedCode), failureShown.constData());                           \
        QVERIFY2(failed.error().step == (expectedStep), failureShown.constData());                           \
        QVERIFY2(failed.error().detail.english().find(part) != std::string::npos, failureShown.constData()); \
    } while (false)
