// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/sentence.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <set>

using namespace cipherscope;
using messages::sentence;
using messages::technicalDetail;

namespace {

constexpr std::array allCodes{
    ErrorCode::Unavailable,
    ErrorCode::LibraryTooOld,
    ErrorCode::NoSuchAlgorithm,
    ErrorCode::Restricted,
    ErrorCode::Busy,
    ErrorCode::KeyRequired,
    ErrorCode::BadKey,
    ErrorCode::WrongKey,
    ErrorCode::BadInput,
    ErrorCode::AuthenticationFailed,
    ErrorCode::Truncated,
    ErrorCode::TrailingData,
    ErrorCode::Changed,
    ErrorCode::NotFound,
    ErrorCode::AlreadyExists,
    ErrorCode::PermissionDenied,
    ErrorCode::ReadOnly,
    ErrorCode::NameTooLong,
    ErrorCode::NotRegularFile,
    ErrorCode::NoSpace,
    ErrorCode::Io,
    ErrorCode::Cancelled,
    ErrorCode::Internal,
};

QString sentenceFor(ErrorCode code, std::string subject, std::string detail = {})
{
    return sentence(plainError(code, Step::Read, std::move(subject), Detail::verbatim(std::move(detail))));
}

} // namespace

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasACompleteSentenceOfItsOwnWithTheSubject();
    void withoutASubjectTheSentenceIsStillOne();
    void theDetailStandsBesideTheSentence();
    void aKeyIsSuspectedOnlyWhereNothingElseIsKnown();
    void aSubjectIsShownAsItIs_data();
    void aSubjectIsShownAsItIs();
    void whatOpenSslLacksIsNotTheKernelsFault();
    void theCommandLineIsSentToNoPage();
    void theTechnicalDetailNamesStepAndErrno();
};

void TestSentence::everyCodeHasACompleteSentenceOfItsOwnWithTheSubject()
{
    std::set<QString> sentences;
    for (const ErrorCode code : allCodes) {
        const QString text = sentenceFor(code, "/some/where.iso");
        QVERIFY2(text.contains(QStringLiteral("/some/where.iso")), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(text.contains(u' '), qPrintable(text));
        QVERIFY2(!text.contains(u'%') && !text.contains(QStringLiteral("  ")), qPrintable(text));
        // What a person reads has no errno in it.
        QVERIFY2(!text.contains(QStringLiteral("errno")), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), allCodes.size());
}

void TestSentence::withoutASubjectTheSentenceIsStillOne()
{
    for (const ErrorCode code : allCodes) {
        const QString text = sentenceFor(code, {});
        QVERIFY2(text.front().isUpper(), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%') && !text.contains(QStringLiteral("()")), qPrintable(text));
    }
    QCOMPARE(sentenceFor(ErrorCode::Cancelled, {}), QStringLiteral("Cancelled."));
}

void TestSentence::theDetailStandsBesideTheSentence()
{
    for (const ErrorCode code : allCodes) {
        const QString text = sentenceFor(code, "x", "line 3: 63 hex digits, expected 64");
        QVERIFY2(code == ErrorCode::AuthenticationFailed || text.startsWith(sentenceFor(code, "x")),
                 qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("(line 3: 63 hex digits, expected 64)")), qPrintable(text));
    }
}

void TestSentence::aKeyIsSuspectedOnlyWhereNothingElseIsKnown()
{
    QCOMPARE(sentenceFor(ErrorCode::AuthenticationFailed, "x"),
             QStringLiteral("x: authentication failed. The data was changed or the key is another one."));
    QCOMPARE(sentenceFor(ErrorCode::AuthenticationFailed, "x", "chunk 3 is damaged"),
             QStringLiteral("x: authentication failed. (chunk 3 is damaged)"));
}

void TestSentence::aSubjectIsShownAsItIs_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QString>("shown");
    QTest::newRow("places") << QByteArray("%1 %2 %L1") << QStringLiteral("%1 %2 %L1");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa9t\xc3\xa9") << QStringLiteral("\u00e9t\u00e9");
    QTest::newRow("an algorithm") << QByteArray("authenc(hmac(sha1),cbc(aes))")
                                  << QStringLiteral("authenc(hmac(sha1),cbc(aes))");
    QTest::newRow("control and bidirectional signs")
        << QByteArray("a\x1b[2J\n\xe2\x80\xae.b") << QStringLiteral("a\u241b[2J\u240a\ufffd.b");
    QTest::newRow("not UTF-8") << QByteArray("a\xff-b") << QStringLiteral("a\ufffd-b");
}

void TestSentence::aSubjectIsShownAsItIs()
{
    QFETCH(QByteArray, subject);
    QFETCH(QString, shown);
    for (const ErrorCode code : allCodes) {
        const QString text = sentenceFor(code, subject.toStdString(), "%1 of %2");
        QVERIFY2(text.contains(shown), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("(%1 of %2)")), qPrintable(text));
    }
}

void TestSentence::whatOpenSslLacksIsNotTheKernelsFault()
{
    const QString text = sentenceFor(ErrorCode::LibraryTooOld, "ML-KEM-768");
    QVERIFY2(text.contains(QStringLiteral("ML-KEM-768 is not in the version of OpenSSL")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("kernel")), qPrintable(text));
}

void TestSentence::theCommandLineIsSentToNoPage()
{
    for (const ErrorCode code : allCodes) {
        const Error error = plainError(code, Step::Bind, "sha3-256");
        const bool namesAPage = sentence(error).contains(QStringLiteral(" page "));
        const QString text = sentence(error, messages::Audience::Terminal);
        QVERIFY2(!text.contains(QStringLiteral(" page ")), qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("cipherscope-cli")), namesAPage);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        const QString kept = sentence(error, messages::Audience::Anyone);
        QVERIFY2(!kept.contains(QStringLiteral(" page ")), qPrintable(kept));
        QVERIFY2(!kept.contains(QStringLiteral("cipherscope-cli")), qPrintable(kept));
        QVERIFY2(kept.endsWith(u'.'), qPrintable(kept));
    }
}

void TestSentence::theTechnicalDetailNamesStepAndErrno()
{
    QCOMPARE(technicalDetail(systemError(Step::Bind, ENOENT, "sha256")), QStringLiteral("bind: ENOENT"));
    QCOMPARE(technicalDetail(systemError(Step::SetKey, EINVAL, "x")), QStringLiteral("set key: EINVAL"));
    QCOMPARE(technicalDetail(systemError(Step::Read, 4242, "x")), QStringLiteral("read: errno 4242"));
    QCOMPARE(technicalDetail(plainError(ErrorCode::Changed, Step::Read, "x")), QString());
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
