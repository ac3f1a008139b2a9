// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"
#include "messages/sentence.h"

#include <QHash>
#include <QTest>
#include <QTranslator>

using namespace cipherscope;
using namespace Qt::StringLiterals;

namespace {

/** Louder, and in another order. */
class LoudLanguage final : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        static const QHash<QString, QString> texts{
            { u"it shrank"_s, u"IT SHRANK"_s },
            { u"standard output"_s, u"STANDARD OUTPUT"_s },
            { u"line %1: %2"_s, u"%2! LINE %1"_s },
            { u"%1 exists already. Choose another name, or allow to replace it."_s, u"%1 IS THERE."_s },
        };
        return texts.value(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/** What only the place of a failure knows, in English and in another language. */
class TestDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDetailIsItsPhraseWithWhatStandsInIt_data();
    void aDetailIsItsPhraseWithWhatStandsInIt();
    void equalPhrasesWithEqualArgumentsAreEqual();
    void phrasesAreTranslatedAndNamesAreNot();
};

void TestDetail::aDetailIsItsPhraseWithWhatStandsInIt_data()
{
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<QByteArray>("english");
    QTest::newRow("nothing") << Detail() << QByteArray();
    QTest::newRow("a phrase") << Detail(phrase("Error", "it shrank")) << QByteArray("it shrank");
    QTest::newRow("a number") << Detail(phrase("Error", "line %1"), 7) << QByteArray("line 7");
    QTest::newRow("a string") << Detail(phrase("Error", "in %1"), std::string("x y")) << QByteArray("in x y");
    QTest::newRow("another order") << Detail(phrase("Error", "%2, %1, %2"), 1, 2) << QByteArray("2, 1, 2");
    QTest::newRow("a detail") << Detail(phrase("Error", "line %1: %2"), 3, phrase("Error", "it shrank"))
                              << QByteArray("line 3: it shrank");
    QTest::newRow("a name with a place in it")
        << Detail(phrase("Error", "%1 of %2"), std::string("%2"), 5) << QByteArray("%2 of 5");
    QTest::newRow("a place too many") << Detail(phrase("Error", "%1 %2"), 1) << QByteArray("1 %2");
    QTest::newRow("a percent sign") << Detail(phrase("Error", "%1 %"), 50) << QByteArray("50 %");
    QTest::newRow("others' words") << Detail::verbatim("line %1") << QByteArray("line %1");
}

void TestDetail::aDetailIsItsPhraseWithWhatStandsInIt()
{
    QFETCH(const Detail, detail);
    QFETCH(const QByteArray, english);
    QCOMPARE(QByteArray::fromStdString(detail.english()), english);
    QCOMPARE(detail.empty(), english.isEmpty());
}

void TestDetail::equalPhrasesWithEqualArgumentsAreEqual()
{
    const Detail detail(phrase("Error", "line %1: %2"), 3, phrase("Error", "it shrank"));
    QVERIFY(detail == Detail(phrase("Error", "line %1: %2"), 3U, phrase("Error", "it shrank")));
    QVERIFY(detail != Detail(phrase("Error", "line %1: %2"), 4, phrase("Error", "it shrank")));
    QVERIFY(detail != Detail(phrase("Error", "line %1: %2"), 3, phrase("Error", "it grew")));
    QVERIFY(Detail(phrase("Error", "it shrank")) != Detail::verbatim("it shrank"));
}

void TestDetail::phrasesAreTranslatedAndNamesAreNot()
{
    LoudLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QCOMPARE(messages::detailText({ phrase("Error", "line %1: %2"), 3, phrase("Error", "it shrank") }),
             u"IT SHRANK! LINE 3"_s);
    QCOMPARE(messages::detailText({ phrase("Error", "line %1: %2"), 3, std::string("it shrank") }),
             u"it shrank! LINE 3"_s);
    QCOMPARE(messages::detailText(Detail::verbatim("it shrank")), u"it shrank"_s);
    QCOMPARE(messages::sentence(plainError(ErrorCode::AlreadyExists, Step::Open,
                                           phrase("Error", "standard output").text(),
                                           phrase("Error", "it shrank"))),
             u"STANDARD OUTPUT IS THERE. (IT SHRANK)"_s);
    QCOMPARE(messages::sentence(plainError(ErrorCode::AlreadyExists, Step::Open, "a\nfile")),
             u"a␊file IS THERE."_s);
    QCoreApplication::removeTranslator(&language);
}

QTEST_GUILESS_MAIN(TestDetail)
#include "tst_detail.moc"
