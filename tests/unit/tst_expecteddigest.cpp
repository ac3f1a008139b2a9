// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "hash/expecteddigest.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;

namespace {

// SHA-256 of "abc", FIPS 180-2 appendix B.1.
const QString abc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

Digest bytesOf(const QString &hex)
{
    return fromHex(hex.toStdString()).value();
}

} // namespace

class ExpectedDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digestsAreFoundInWhateverIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << abc;
        QTest::newRow("upper case") << abc.toUpper();
        QTest::newRow("blanks around") << QStringLiteral("  %1 \n").arg(abc);
        QTest::newRow("in groups")
            << QStringLiteral("%1 %2\n%3").arg(abc.left(8), abc.mid(8, 24), abc.mid(32));
        QTest::newRow("with colons") << QStringLiteral("ba:78:16:bf:%1").arg(abc.mid(8));
        QTest::newRow("with a label") << QStringLiteral("sha256:%1").arg(abc);
        QTest::newRow("label and blank") << QStringLiteral("SHA-256: %1").arg(abc);
        QTest::newRow("sha256sum") << QStringLiteral("%1  abc.txt").arg(abc);
        QTest::newRow("sha256sum, binary") << QStringLiteral("%1 *abc.txt\n").arg(abc);
        QTest::newRow("BSD tag") << QStringLiteral("SHA256 (abc.txt) = %1").arg(abc);
        QTest::newRow("OpenSSL") << QStringLiteral("SHA2-256(abc.txt)= %1").arg(abc);
        QTest::newRow("two lines") << QStringLiteral("%1  other\n%2  abc.txt\n").arg(QString(64, u'0'), abc);
    }
    void digestsAreFoundInWhateverIsPasted()
    {
        QFETCH(const QString, text);
        const ExpectedDigest expected = ExpectedDigest::fromText(text);
        QVERIFY(!expected.isEmpty());
        QVERIFY(expected.matches(bytesOf(abc)));
        QVERIFY(expected.isComparable(Digest(32)));
        QVERIFY(!expected.isComparable(Digest(20)));
        QVERIFY(!expected.matches(Digest(32, std::byte{ 1 })));
    }

    void textsThatAreNoDigestHoldNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("no digest here");
        QTest::newRow("odd digits") << abc.chopped(1);
        QTest::newRow("too short") << QStringLiteral("abcd");
        QTest::newRow("a letter too far") << QString(abc).replace(3, 1, QStringLiteral("g"));
    }
    void textsThatAreNoDigestHoldNothing()
    {
        QFETCH(const QString, text);
        QVERIFY(ExpectedDigest::fromText(text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExpectedDigestTest)
#include "tst_expecteddigest.moc"
