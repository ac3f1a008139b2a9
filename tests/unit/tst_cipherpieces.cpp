// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "engine/padding.h"
#include "operations/cipherpieces.h"
#include "support/ciphering.h"
#include "support/enginerows.h"
#include "support/waiting.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace cipherscope;
using namespace cipherscope::operations;
using engine::Direction;
using engine::Piece;
using testing::Bytes;

namespace {

constexpr std::size_t pieceSize = std::size_t{ 256 } * 1024;

/** Copies, and calls the hook for each piece, on the thread that computes. */
class HookedCipher final : public engine::SkcipherAlgorithm {
public:
    using Hook = std::function<Result<void>()>;

    HookedCipher(const char *name, Hook hook)
        : m_rules(engine::rulesByDefinition(name).value())
        , m_hook(std::move(hook))
    {
    }

    const engine::Provenance &provenance() const override { return m_provenance; }
    const engine::CipherRules &rules() const override { return m_rules; }
    Result<std::unique_ptr<engine::SkcipherStream>> newStream(Direction /*direction*/) const override
    {
        return std::make_unique<Stream>(m_hook);
    }

private:
    class Stream final : public engine::SkcipherStream {
    public:
        explicit Stream(const Hook &hook)
            : m_hook(hook)
        {
        }
        Result<void> start(std::span<const std::byte> /*iv*/) override { return {}; }
        Result<void> update(std::span<const std::byte> in, std::span<std::byte> out, Piece /*piece*/) override
        {
            std::ranges::copy(in, out.begin());
            return m_hook();
        }

    private:
        const Hook &m_hook;
    };

    engine::CipherRules m_rules;
    engine::Provenance m_provenance;
    Hook m_hook;
};

Result<Bytes> run(const CipherPieces &pieces, const Bytes &message, const std::stop_token &stop = {})
{
    std::span<const std::byte> left = message;
    Bytes written;
    const auto source = [&left](std::span<std::byte> room) -> Result<std::size_t> {
        const std::size_t size = std::min(left.size(), room.size());
        std::ranges::copy(left.first(size), room.begin());
        left = left.subspan(size);
        return size;
    };
    const auto sink = [&written](std::span<const std::byte> bytes) -> Result<void> {
        written.insert(written.end(), bytes.begin(), bytes.end());
        return {};
    };
    if (Result<void> done = runPieces(pieces, source, sink, stop); !done)
        return std::unexpected(std::move(done.error()));
    return written;
}

Bytes padded(Bytes message, std::size_t block)
{
    const std::size_t size = message.size();
    message.resize(engine::pkcs7PaddedSize(size, block));
    engine::writePkcs7(message, size);
    return message;
}

} // namespace

class TestCipherPieces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeIsAsIfInOnePiece_data();
    void theWholeIsAsIfInOnePiece();
    void independentPiecesAreComputedSideBySide();
    void chainedPiecesAreComputedInTurn();
    void anExceptionIsAnError_data();
    void anExceptionIsAnError();
    void aCancelEndsIt();
};

void TestCipherPieces::theWholeIsAsIfInOnePiece_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("isPadded");
    QTest::addColumn<qulonglong>("size");
    const auto add = [](const char *name, bool isPadded, std::size_t size) {
        QTest::addRow("%s%s, %zu bytes", name, isPadded ? ", padded" : "", size)
            << std::string(name) << isPadded << static_cast<qulonglong>(size);
    };
    for (const char *name : { "ecb(aes)", "cbc(aes)", "cbc(des3_ede)" }) {
        for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, std::size_t{ 16 }, pieceSize - 1,
                                        pieceSize, pieceSize + 1, 7 * pieceSize + 333 })
            add(name, true, size);
        for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 16 }, pieceSize, 7 * pieceSize + 16 })
            add(name, false, size);
    }
    for (const char *name : { "ctr(aes)", "ctr(camellia)", "ofb(aes)", "chacha20" }) {
        for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, pieceSize - 1, pieceSize,
                                        pieceSize + 1, 7 * pieceSize + 333 })
            add(name, false, size);
    }
}

void TestCipherPieces::theWholeIsAsIfInOnePiece()
{
    QFETCH(std::string, name);
    QFETCH(bool, isPadded);
    QFETCH(qulonglong, size);
    engine::OpenSslEngine openSsl;
    const engine::CipherRules rules = engine::rulesByDefinition(name).value();
    const SecretBytes key(testing::randomBytes(rules.keySizes.max));
    const auto algorithm = openSsl.openSkcipher(name, key);
    VERIFY_RESULT(algorithm);
    const Bytes iv = testing::randomBytes(rules.ivSize, 2);
    const Bytes message = testing::randomBytes(size, 3);
    const std::size_t block = isPadded ? rules.messageMultiple : 0;
    const auto expected =
        testing::cryptOf(**algorithm, Direction::Encrypt, iv, isPadded ? padded(message, block) : message);
    VERIFY_RESULT(expected);
    const auto encrypted = run({ **algorithm, Direction::Encrypt, iv, block }, message);
    VERIFY_RESULT(encrypted);
    QVERIFY(*encrypted == *expected);
    const auto decrypted = run({ **algorithm, Direction::Decrypt, iv, block }, *encrypted);
    VERIFY_RESULT(decrypted);
    QVERIFY(*decrypted == message);
}

void TestCipherPieces::independentPiecesAreComputedSideBySide()
{
    testing::Meeting meeting;
    const HookedCipher cipher("ctr(aes)", [&meeting] { return meeting.join(); });
    const Bytes message = testing::randomBytes(5 * pieceSize + 1);
    const auto done = run({ cipher, Direction::Encrypt, Bytes(16), 0 }, message);
    VERIFY_RESULT(done);
    QVERIFY(*done == message);
}

void TestCipherPieces::chainedPiecesAreComputedInTurn()
{
    std::atomic<int> inside = 0;
    std::atomic<bool> hadCompany = false;
    const HookedCipher cipher("cbc(aes)", [&]() -> Result<void> {
        if (++inside > 1)
            hadCompany = true;
        std::this_thread::yield();
        --inside;
        return {};
    });
    const Bytes message = testing::randomBytes(40 * pieceSize);
    const auto done = run({ cipher, Direction::Encrypt, Bytes(16), 0 }, message);
    VERIFY_RESULT(done);
    QVERIFY(*done == message);
    QVERIFY(!hadCompany);
}

void TestCipherPieces::anExceptionIsAnError_data()
{
    QTest::addColumn<std::string>("name");
    QTest::newRow("side by side") << std::string("ctr(aes)");
    QTest::newRow("in turn") << std::string("cbc(aes)");
}

void TestCipherPieces::anExceptionIsAnError()
{
    QFETCH(std::string, name);
    std::atomic<int> pieces = 0;
    const HookedCipher cipher(name.c_str(), [&]() -> Result<void> {
        if (++pieces == 4)
            throw std::runtime_error("no room");
        return {};
    });
    const auto done = run({ cipher, Direction::Encrypt, Bytes(16), 0 }, testing::randomBytes(40 * pieceSize));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Internal);
    QVERIFY(pieces < 40);
}

void TestCipherPieces::aCancelEndsIt()
{
    std::stop_source stop;
    std::atomic<int> pieces = 0;
    const HookedCipher cipher("ctr(aes)", [&]() -> Result<void> {
        if (++pieces == 4)
            stop.request_stop();
        return {};
    });
    const auto done = run({ cipher, Direction::Encrypt, Bytes(16), 0 }, testing::randomBytes(40 * pieceSize),
                          stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(pieces <= 5);
}

QTEST_GUILESS_MAIN(TestCipherPieces)
#include "tst_cipherpieces.moc"
