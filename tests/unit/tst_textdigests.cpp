// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

class TextDigestsTest : public QObject {
    Q_OBJECT

    static DigestLine lineOf(HashStage &stage, int row)
    {
        return stage.page.text()->index(row).data(TextDigestModel::LineRole).value<DigestLine>();
    }

private Q_SLOTS:
    void digestsFollowTheText()
    {
        HashStage stage;
        TextDigestModel &text = *stage.page.text();
        const QAbstractItemModelTester tester(&text, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(lineOf(stage, 0).hex, sha256({}));
        text.setText(QStringLiteral("abc"));
        QTRY_COMPARE(lineOf(stage, 0).hex, sha256("abc"));
        text.setText(QString::fromUtf8("Grüße"));
        QTRY_COMPARE(lineOf(stage, 0).hex, sha256("Grüße"));
        QVERIFY(text.sizeText().startsWith(QStringLiteral("7 byte")));
        stage.page.algorithms()->setChecked(QStringLiteral("md5"), true);
        QTRY_COMPARE(text.rowCount(), 2);
        QCOMPARE(lineOf(stage, 1).hex, hexOf("Grüße", QCryptographicHash::Md5));
        QVERIFY(lineOf(stage, 1).provenance.startsWith(QStringLiteral("OpenSSL")));
        stage.page.algorithms()->setChecked(QStringLiteral("sha256"), false);
        QTRY_COMPARE(text.rowCount(), 1);
        QCOMPARE(lineOf(stage, 0).label, QStringLiteral("md5"));
    }

    void theLastOfManyKeysWins()
    {
        HashStage stage;
        TextDigestModel &text = *stage.page.text();
        QString typed;
        for (int i = 0; i < 300; ++i) {
            typed += QLatin1Char(static_cast<char>('a' + i % 26));
            text.setText(typed);
        }
        QTRY_COMPARE(lineOf(stage, 0).hex, sha256(typed.toLatin1()));
    }

    void theExpectedDigestIsComparedToo()
    {
        HashStage stage;
        stage.page.text()->setText(QStringLiteral("abc"));
        QTRY_COMPARE(lineOf(stage, 0).hex, sha256("abc"));
        stage.page.expected()->setText(sha256("abc"));
        QCOMPARE(lineOf(stage, 0).match, int(DigestLine::Matches));
        stage.page.expected()->setText(sha256("abd"));
        QCOMPARE(lineOf(stage, 0).match, int(DigestLine::Differs));
    }
};

QTEST_MAIN(TextDigestsTest)
#include "tst_textdigests.moc"
