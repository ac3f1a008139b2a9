// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keys/capslockwatch.h"
#include "keys/keytext.h"
#include "keys/strengthtext.h"
#include "support/keysstage.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;

class KeyTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void durationsAreInOneUnit_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](double seconds, const char *text) {
            QTest::newRow(text) << seconds << QString::fromLatin1(text);
        };
        constexpr double year = 365.25 * 86400;
        row(0, "less than a minute");
        row(29, "less than a minute");
        row(70, "a minute");
        row(200, "3 minutes");
        row(3600, "an hour");
        row(10 * 3600, "10 hours");
        row(23.9 * 3600, "a day");
        row(64 * 86400, "60 days");
        row(year, "a year");
        row(17.4 * year, "17 years");
        row(560 * year, "600 years");
        row(1500 * year, "2 thousand years");
        row(18.3e6 * year, "18 million years");
        row(1e9 * year, "billions of years");
        row(1e40 * year, "billions of years");
    }
    void durationsAreInOneUnit()
    {
        QFETCH(const double, seconds);
        QTEST(roughDuration(seconds), "text");
    }

    void theSentenceNamesTheLevelAndThatItIsAnEstimate()
    {
        const QString text = strengthSentence({ .level = 2, .bits = 40 });
        QVERIFY2(text.startsWith(QStringLiteral("Fair. An estimate: ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("17 years")), qPrintable(text));
    }

    void longKeysAreShortened()
    {
        const std::string key = test::KeysStage::key(1);
        const QString text = shortKey(key);
        QVERIFY(text.size() < 30);
        QVERIFY(text.startsWith(QStringLiteral("age1")));
        QVERIFY(QString::fromStdString(key).endsWith(text.right(8)));
        QCOMPARE(shortKey("age1abc"), QStringLiteral("age1abc"));
    }

    void capsLockIsSeenFromLetters_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        const auto row = [](const char *name, Qt::Key key, const QString &text,
                            Qt::KeyboardModifiers modifiers, bool before, bool after) {
            QTest::newRow(name) << static_cast<int>(key) << text << static_cast<int>(modifiers) << before
                                << after;
        };
        row("upper case", Qt::Key_A, QStringLiteral("A"), Qt::NoModifier, false, true);
        row("upper case with Shift", Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier, true, false);
        row("lower case", Qt::Key_A, QStringLiteral("a"), Qt::NoModifier, true, false);
        row("lower case with Shift", Qt::Key_A, QStringLiteral("a"), Qt::ShiftModifier, false, true);
        row("an umlaut", Qt::Key_Udiaeresis, QStringLiteral("Ü"), Qt::NoModifier, false, true);
        row("a digit", Qt::Key_1, QStringLiteral("1"), Qt::NoModifier, true, true);
        row("a sign", Qt::Key_Exclam, QStringLiteral("!"), Qt::ShiftModifier, true, true);
        row("a letter without case", Qt::Key_unknown, QStringLiteral("א"), Qt::NoModifier, true, true);
        row("Backspace", Qt::Key_Backspace, QStringLiteral("\b"), Qt::NoModifier, true, true);
        row("Shift alone", Qt::Key_Shift, QString(), Qt::ShiftModifier, true, true);
        row("Ctrl+A", Qt::Key_A, QStringLiteral("A"), Qt::ControlModifier, false, false);
        row("Caps Lock", Qt::Key_CapsLock, QString(), Qt::NoModifier, true, false);
    }
    void capsLockIsSeenFromLetters()
    {
        QFETCH(const int, key);
        QFETCH(const QString, text);
        QFETCH(const int, modifiers);
        QFETCH(const bool, before);
        QFETCH(const bool, after);
        CapsLockWatch watch;
        watch.pressed(Qt::Key_X, before ? QStringLiteral("X") : QStringLiteral("x"), Qt::NoModifier);
        QCOMPARE(watch.isOn(), before);
        const QSignalSpy changed(&watch, &CapsLockWatch::onChanged);
        watch.pressed(key, text, modifiers);
        QCOMPARE(watch.isOn(), after);
        QCOMPARE(changed.count(), before == after ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(KeyTextTest)
#include "tst_keytext.moc"
