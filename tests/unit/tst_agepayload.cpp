// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/payload.h"
#include "support/agestage.h"

#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::Bytes;
using testing::hexText;
using testing::randomBytes;

/** The payload of age files (C2SP age.md, "Payload"): the arithmetic of its chunks, and what may not be done
 * to them. */
class TestAgePayload : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutsFitPlaintextSizes_data();
    void layoutsFitPlaintextSizes();
    void noOtherPayloadSizeIsPossible();
    void hugeFilesHaveALayout();
    void aPayloadWithoutItsNonceIsTruncated();
    void chunkNoncesCountBigEndian_data();
    void chunkNoncesCountBigEndian();
    void thePayloadKeyIsHkdfOfFileKeyAndNonce();

    void chunksOpenInAnyOrder();
    void chunksOfWrongSizesAreNotSealed();
    void aChunkAtAnotherPlaceIsDamaged();
    void everyByteOfAChunkCounts();
    void aCutBetweenChunksIsTruncation();
    void dataAfterTheLastChunkIsTrailing();
    void anEmptyLastChunkIsRefused();
    void aLastChunkWithoutRoomForItsTagIsTruncated();

private:
    [[nodiscard]] std::unique_ptr<engine::Aead> aead() const
    {
        return m_stage.crypto.openAead(m_key).value()->newAead().value();
    }
    [[nodiscard]] Bytes sealed(std::uint64_t index, ChunkPlace place,
                               std::span<const std::byte> plaintext) const
    {
        Bytes out(plaintext.size() + tagSize);
        (void)sealChunk(*aead(), index, place, plaintext, out);
        return out;
    }
    Result<void> opened(std::uint64_t index, ChunkPlace place, const Bytes &chunk)
    {
        m_opened.assign(chunk.size() - std::min(chunk.size(), tagSize), std::byte{ 0xee });
        return openChunk(*aead(), index, place, chunk, m_opened);
    }

    testing::AgeStage m_stage;
    SecretBytes m_key{ randomBytes(32) };
    Bytes m_opened;
};

namespace {

bool isWiped(const Bytes &bytes)
{
    return std::ranges::all_of(
        bytes, [](std::byte byte) { return byte == std::byte{} || byte == std::byte{ 0xee }; });
}

} // namespace

void TestAgePayload::layoutsFitPlaintextSizes_data()
{
    QTest::addColumn<quint64>("plaintext");
    QTest::addColumn<quint64>("chunks");
    QTest::addColumn<quint64>("payload");
    const auto row = [](quint64 plaintext, quint64 chunks, quint64 payload) {
        QTest::addRow("%llu", plaintext) << plaintext << chunks << payload;
    };
    row(0, 1, 16 + 16);
    row(1, 1, 16 + 17);
    row(65535, 1, 16 + 65551);
    row(65536, 1, 16 + 65552);
    row(65537, 2, 16 + 65552 + 17);
    row(131071, 2, 16 + 65552 + 65551);
    row(131072, 2, 16 + 2 * 65552);
    row(131073, 3, 16 + 2 * 65552 + 17);
    row(quint64(1) << 40, quint64(1) << 24, 16 + (quint64(1) << 40) + (quint64(1) << 28));
}

void TestAgePayload::layoutsFitPlaintextSizes()
{
    QFETCH(quint64, plaintext);
    QFETCH(quint64, chunks);
    QFETCH(quint64, payload);
    for (const PayloadLayout &layout :
         { PayloadLayout::ofPlaintext(plaintext), PayloadLayout::ofPayload(payload).value() }) {
        QVERIFY(layout.isPossible());
        QCOMPARE(layout.chunkCount(), std::uint64_t{ chunks });
        QCOMPARE(layout.payloadSize(), std::uint64_t{ payload });
        QCOMPARE(layout.plaintextSize(), std::uint64_t{ plaintext });
        const std::uint64_t last = chunks - 1;
        QVERIFY(layout.placeOf(last) == ChunkPlace::Last);
        QVERIFY(chunks == 1 || layout.placeOf(last - 1) == ChunkPlace::Inside);
        QVERIFY(chunks == 1 || layout.sealedSize(last - 1) == sealedChunkSize);
        QCOMPARE(PayloadLayout::chunkOffset(last) + layout.sealedSize(last), std::uint64_t{ payload });
        QCOMPARE(PayloadLayout::plaintextOffset(last) + layout.sealedSize(last) - tagSize,
                 std::uint64_t{ plaintext });
    }
}

void TestAgePayload::noOtherPayloadSizeIsPossible()
{
    std::vector<bool> possible(200'000);
    for (std::uint64_t size = 0; size < possible.size(); ++size) {
        const std::uint64_t payload = PayloadLayout::ofPlaintext(size).payloadSize();
        if (payload < possible.size())
            possible[payload] = true;
    }
    for (std::uint64_t size = payloadNonceSize; size < possible.size(); ++size)
        QCOMPARE(PayloadLayout::ofPayload(size)->isPossible(), static_cast<bool>(possible[size]));
}

void TestAgePayload::hugeFilesHaveALayout()
{
    const std::uint64_t size = std::uint64_t{ 1 } << 62U;
    const PayloadLayout layout = PayloadLayout::ofPlaintext(size);
    QCOMPARE(layout.chunkCount(), std::uint64_t{ 1 } << 46U);
    QCOMPARE(PayloadLayout::ofPayload(layout.payloadSize())->plaintextSize(), size);
    QVERIFY(PayloadLayout::ofPayload(~std::uint64_t{ 0 })->chunkCount() > std::uint64_t{ 1 } << 46U);
}

void TestAgePayload::aPayloadWithoutItsNonceIsTruncated()
{
    for (std::uint64_t size = 0; size < payloadNonceSize; ++size)
        VERIFY_FAILURE(PayloadLayout::ofPayload(size), ErrorCode::Truncated, Step::Parse, "nonce");
}

void TestAgePayload::chunkNoncesCountBigEndian_data()
{
    QTest::addColumn<quint64>("index");
    QTest::addColumn<bool>("last");
    QTest::addColumn<QString>("nonce");
    QTest::newRow("first") << quint64(0) << false << QStringLiteral("000000000000000000000000");
    QTest::newRow("only") << quint64(0) << true << QStringLiteral("000000000000000000000001");
    QTest::newRow("255") << quint64(255) << false << QStringLiteral("00000000000000000000ff00");
    QTest::newRow("256") << quint64(256) << true << QStringLiteral("000000000000000000010001");
    QTest::newRow("2^32") << (quint64(1) << 32) << false << QStringLiteral("000000000000010000000000");
    QTest::newRow("2^64 - 1") << ~quint64(0) << true << QStringLiteral("000000ffffffffffffffff01");
}

void TestAgePayload::chunkNoncesCountBigEndian()
{
    QFETCH(quint64, index);
    QFETCH(bool, last);
    QFETCH(QString, nonce);
    QCOMPARE(hexText(chunkNonce(index, last ? ChunkPlace::Last : ChunkPlace::Inside)), nonce);
}

void TestAgePayload::thePayloadKeyIsHkdfOfFileKeyAndNonce()
{
    const SecretBytes fileKey(randomBytes(fileKeySize, 2));
    const Bytes nonce = randomBytes(payloadNonceSize, 3);
    const auto key = payloadKey(m_stage.crypto, fileKey, std::span(nonce).first<payloadNonceSize>());
    VERIFY_RESULT(key);
    const HmacFunction hmac = m_stage.crypto.hmacFunction();
    const auto expected =
        hkdfExpand(hmac, hkdfExtract(hmac, nonce, fileKey.view()).value(), testing::bytesOf("payload"), 32);
    QCOMPARE(hexText(key->view()), hexText(expected->view()));
}

void TestAgePayload::chunksOpenInAnyOrder()
{
    const Bytes full = randomBytes(chunkSize, 4);
    const Bytes rest = randomBytes(100, 5);
    const Bytes last = sealed(2, ChunkPlace::Last, rest);
    const Bytes first = sealed(0, ChunkPlace::Inside, full);
    const Bytes second = sealed(1, ChunkPlace::Inside, full);
    QVERIFY(first != second);
    VERIFY_RESULT(opened(2, ChunkPlace::Last, last));
    QVERIFY(m_opened == rest);
    VERIFY_RESULT(opened(1, ChunkPlace::Inside, second));
    QVERIFY(m_opened == full);
    VERIFY_RESULT(opened(0, ChunkPlace::Inside, first));
    QVERIFY(m_opened == full);
    VERIFY_RESULT(opened(0, ChunkPlace::Last, sealed(0, ChunkPlace::Last, {})));
    QVERIFY(m_opened.empty());
}

void TestAgePayload::chunksOfWrongSizesAreNotSealed()
{
    const Bytes plaintext = randomBytes(chunkSize + 1);
    Bytes out(plaintext.size() + tagSize);
    const auto sealing = [&](std::uint64_t index, ChunkPlace place, std::size_t size) {
        return sealChunk(*aead(), index, place, std::span(plaintext).first(size),
                         std::span(out).first(size + tagSize));
    };
    QVERIFY(sealing(0, ChunkPlace::Last, 0).has_value());
    QVERIFY(sealing(7, ChunkPlace::Last, chunkSize).has_value());
    QVERIFY(!sealing(1, ChunkPlace::Last, 0).has_value());
    QVERIFY(!sealing(0, ChunkPlace::Inside, chunkSize - 1).has_value());
    QVERIFY(!sealing(0, ChunkPlace::Inside, 0).has_value());
    QVERIFY(!sealing(0, ChunkPlace::Last, chunkSize + 1).has_value());
    QVERIFY(!sealChunk(*aead(), 0, ChunkPlace::Last, std::span(plaintext).first(5), std::span(out).first(5))
                 .has_value());
}

void TestAgePayload::aChunkAtAnotherPlaceIsDamaged()
{
    const Bytes first = sealed(0, ChunkPlace::Inside, randomBytes(chunkSize, 6));
    VERIFY_FAILURE(opened(1, ChunkPlace::Inside, first), ErrorCode::AuthenticationFailed, Step::Compute,
                   "chunk 1, at byte 65568 of the payload");
    QVERIFY(isWiped(m_opened));
    // Shorter ones are never inside: such a file was not cut.
    const Bytes second = sealed(1, ChunkPlace::Last, randomBytes(10, 7));
    VERIFY_FAILURE(opened(0, ChunkPlace::Last, second), ErrorCode::AuthenticationFailed, Step::Compute,
                   "chunk 0");
    QVERIFY(isWiped(m_opened));
}

void TestAgePayload::everyByteOfAChunkCounts()
{
    const Bytes good = sealed(3, ChunkPlace::Last, randomBytes(40, 8));
    for (std::size_t at = 0; at < good.size(); ++at) {
        Bytes bad = good;
        bad[at] ^= std::byte{ 0x10 };
        VERIFY_FAILURE(opened(3, ChunkPlace::Last, bad), ErrorCode::AuthenticationFailed, Step::Compute,
                       "chunk 3, at byte 196672 of the payload");
        QVERIFY(isWiped(m_opened));
    }
}

void TestAgePayload::aCutBetweenChunksIsTruncation()
{
    const Bytes plaintext = randomBytes(chunkSize, 9);
    const Bytes chunk = sealed(4, ChunkPlace::Inside, plaintext);
    VERIFY_FAILURE(opened(4, ChunkPlace::Last, chunk), ErrorCode::Truncated, Step::Compute, "chunk 5");
    QVERIFY(m_opened == plaintext);
}

void TestAgePayload::dataAfterTheLastChunkIsTrailing()
{
    const Bytes plaintext = randomBytes(chunkSize, 10);
    const Bytes chunk = sealed(0, ChunkPlace::Last, plaintext);
    VERIFY_FAILURE(opened(0, ChunkPlace::Inside, chunk), ErrorCode::TrailingData, Step::Compute,
                   "from byte 65568");
    QVERIFY(m_opened == plaintext);
}

void TestAgePayload::anEmptyLastChunkIsRefused()
{
    Bytes empty(tagSize);
    VERIFY_RESULT(aead()->seal(chunkNonce(1, ChunkPlace::Last), {}, {}, empty));
    VERIFY_FAILURE(opened(1, ChunkPlace::Last, empty), ErrorCode::Truncated, Step::Compute, "is empty");
}

void TestAgePayload::aLastChunkWithoutRoomForItsTagIsTruncated()
{
    for (std::size_t size = 0; size < tagSize; ++size)
        VERIFY_FAILURE(opened(1, ChunkPlace::Last, Bytes(size)), ErrorCode::Truncated, Step::Compute,
                       "chunk 1");
}

QTEST_GUILESS_MAIN(TestAgePayload)
#include "tst_agepayload.moc"
