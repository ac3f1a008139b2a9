// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bytedifference.h"
#include "support/testbytes.h"
#include "workbench/cipherresulttext.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;

class ByteDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void bytesAndBitsAreCounted_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("longerBy");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString() << QString() << 0 << 0 << 0
                                 << QStringLiteral("There is nothing to compare.");
        QTest::newRow("the same") << QStringLiteral("00ff") << QStringLiteral("00ff") << 0 << 0 << 0
                                  << QStringLiteral("0 of 16 bits differ (0 %), in 0 of 2 bytes.");
        QTest::newRow("one bit") << QStringLiteral("0000") << QStringLiteral("0080") << 1 << 1 << 0
                                 << QStringLiteral("1 of 16 bits differ (6 %), in 1 of 2 bytes.");
        QTest::newRow("every bit") << QStringLiteral("0f55") << QStringLiteral("f0aa") << 2 << 16 << 0
                                   << QStringLiteral("16 of 16 bits differ (100 %), in 2 of 2 bytes.");
        QTest::newRow("a longer one")
            << QStringLiteral("00") << QStringLiteral("01ffff") << 1 << 1 << 2
            << QStringLiteral(
                   "1 of 8 bits differ (13 %), in 1 of 1 bytes. One of the two is longer by 2 bytes.");
    }
    void bytesAndBitsAreCounted()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const int, bytes);
        QFETCH(const int, bits);
        QFETCH(const int, longerBy);
        QFETCH(const QString, text);
        const auto one = fromHexText(left.toStdString());
        const auto other = fromHexText(right.toStdString());
        const ByteDifference difference = differenceOf(one, other);
        QCOMPARE(static_cast<int>(difference.bytes), bytes);
        QCOMPARE(static_cast<int>(difference.bits), bits);
        QCOMPARE(static_cast<int>(difference.longerBy), longerBy);
        QVERIFY(difference == differenceOf(other, one));
        QCOMPARE(ui::differenceText(difference), text);
    }
};

QTEST_GUILESS_MAIN(ByteDifferenceTest)
#include "tst_bytedifference.moc"
