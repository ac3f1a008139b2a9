// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/quantity.h"

#include <QTest>

#include <limits>

using namespace cipherscope::messages;

class TestQuantity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesHaveBinaryPrefixes_data();
    void sizesHaveBinaryPrefixes();
    void ratesHaveDecimalPrefixes_data();
    void ratesHaveDecimalPrefixes();
    void numbersAreThoseOfTheLocale();
    void durationsAreShort_data();
    void durationsAreShort();
    void anUnknownDurationIsNoText();
};

void TestQuantity::sizesHaveBinaryPrefixes_data()
{
    QTest::addColumn<qulonglong>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0ULL << QStringLiteral("0 bytes");
    QTest::newRow("1") << 1ULL << QStringLiteral("1 byte");
    QTest::newRow("1023") << 1023ULL << QStringLiteral("1023 bytes");
    QTest::newRow("1 KiB") << 1024ULL << QStringLiteral("1.0 KiB");
    QTest::newRow("1.5 GiB") << (3ULL << 29U) << QStringLiteral("1.5 GiB");
    QTest::newRow("256 KiB") << (1ULL << 18U) << QStringLiteral("256.0 KiB");
    QTest::newRow("4 TiB") << (1ULL << 42U) << QStringLiteral("4.0 TiB");
    QTest::newRow("the largest file")
        << static_cast<qulonglong>(std::numeric_limits<qint64>::max()) << QStringLiteral("8.0 EiB");
}

void TestQuantity::sizesHaveBinaryPrefixes()
{
    QFETCH(qulonglong, bytes);
    QFETCH(QString, text);
    QCOMPARE(bytesText(bytes, QLocale::c()), text);
}

void TestQuantity::ratesHaveDecimalPrefixes_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0.0 << QStringLiteral("\u2013");
    QTest::newRow("less") << -1.0 << QStringLiteral("\u2013");
    QTest::newRow("12") << 12.0 << QStringLiteral("12 B/s");
    QTest::newRow("1500") << 1500.0 << QStringLiteral("1.5 kB/s");
    QTest::newRow("231 MB/s") << 231.4e6 << QStringLiteral("231 MB/s");
    QTest::newRow("9.9 MB/s") << 9.87e6 << QStringLiteral("9.9 MB/s");
    QTest::newRow("just below ten") << 9.96e6 << QStringLiteral("10 MB/s");
    QTest::newRow("just below a thousand") << 999.7e3 << QStringLiteral("1.0 MB/s");
    QTest::newRow("1.3 GB/s") << 1.34e9 << QStringLiteral("1.3 GB/s");
    QTest::newRow("beyond the last unit") << 1.5e13 << QStringLiteral("15000 GB/s");
}

void TestQuantity::ratesHaveDecimalPrefixes()
{
    QFETCH(double, rate);
    QFETCH(QString, text);
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QCOMPARE(rateText(rate, locale), text);
}

void TestQuantity::numbersAreThoseOfTheLocale()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(rateText(1.5e6, german), QStringLiteral("1,5 MB/s"));
    QVERIFY(bytesText(3ULL << 29U, german).startsWith(QStringLiteral("1,5")));
}

void TestQuantity::durationsAreShort_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0.0 << QStringLiteral("less than a second");
    QTest::newRow("0.9") << 0.9 << QStringLiteral("less than a second");
    QTest::newRow("1") << 1.0 << QStringLiteral("1 s");
    QTest::newRow("12.4") << 12.4 << QStringLiteral("12 s");
    QTest::newRow("59.6") << 59.6 << QStringLiteral("1 min 0 s");
    QTest::newRow("200") << 200.0 << QStringLiteral("3 min 20 s");
    QTest::newRow("3599.7") << 3599.7 << QStringLiteral("1 h 0 min");
    QTest::newRow("7500") << 7500.0 << QStringLiteral("2 h 5 min");
    QTest::newRow("a month") << 2'592'000.0 << QStringLiteral("720 h 0 min");
}

void TestQuantity::durationsAreShort()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds), text);
    QCOMPARE(durationText(std::optional(seconds)), text);
}

void TestQuantity::anUnknownDurationIsNoText()
{
    QCOMPARE(durationText(std::optional<double>()), QString());
}

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
