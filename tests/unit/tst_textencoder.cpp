// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/textencoder.h"
#include "support/testbytes.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>

using namespace cipherscope::randomness;
using namespace cipherscope::testing;

namespace {

QByteArray encoded(Encoding encoding, std::span<const std::byte> bytes, std::size_t piece)
{
    TextEncoder encoder(encoding);
    QByteArray text;
    const auto append = [&text](std::span<const std::byte> part) {
        text.append(reinterpret_cast<const char *>(part.data()), static_cast<qsizetype>(part.size()));
    };
    while (!bytes.empty()) {
        const std::size_t size = std::min(piece, bytes.size());
        append(encoder.add(bytes.first(size)));
        bytes = bytes.subspan(size);
    }
    append(encoder.finish());
    return text;
}

} // namespace

/** Pieces of any size become one line; Qt's encoders say what it must be. */
class TestTextEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesBecomeOneLine_data();
    void piecesBecomeOneLine();
};

void TestTextEncoder::piecesBecomeOneLine_data()
{
    QTest::addColumn<std::size_t>("size");
    QTest::addColumn<std::size_t>("piece");
    for (const std::size_t size : { 0U, 1U, 2U, 3U, 4U, 5U, 100U, 65'537U }) {
        for (const std::size_t piece : { 1U, 2U, 3U, 4U, 128U, 65'536U })
            QTest::addRow("%zu by %zu", size, piece) << size << piece;
    }
}

void TestTextEncoder::piecesBecomeOneLine()
{
    QFETCH(std::size_t, size);
    QFETCH(std::size_t, piece);
    const std::vector<std::byte> bytes = randomBytes(size);
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(size));
    QCOMPARE(encoded(Encoding::Raw, bytes, piece), raw);
    QCOMPARE(encoded(Encoding::Hex, bytes, piece), raw.toHex() + '\n');
    QCOMPARE(encoded(Encoding::Base64, bytes, piece), raw.toBase64() + '\n');
}

QTEST_GUILESS_MAIN(TestTextEncoder)
#include "tst_textencoder.moc"
