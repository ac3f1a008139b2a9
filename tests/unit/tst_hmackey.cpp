// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hashstage.h"

#include <QMessageAuthenticationCode>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

QString hmac(const QByteArray &content, const QByteArray &key)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256).toHex());
}

} // namespace

class HmacKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyTurnsHashesIntoHmacs()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "content");
        QVERIFY(stage.page.key()->useText(QString::fromUtf8("schlüssel")));
        QVERIFY(stage.page.key()->summary().contains(QStringLiteral("10")));
        stage.drop({ QStringLiteral("a") });
        QTRY_VERIFY(stage.isSettled());
        QCOMPARE(stage.digests(0).first().label, QStringLiteral("hmac(sha256)"));
        QCOMPARE(stage.hex(0), hmac("content", "schlüssel"));
        stage.page.key()->forget();
        QVERIFY(stage.page.isOutdated());
        stage.page.hashAgain();
        QTRY_COMPARE(stage.hex(0), sha256("content"));
    }

    void anotherKeyMakesResultsOutdated()
    {
        HashStage stage;
        stage.write(QStringLiteral("a"), "content");
        QVERIFY(stage.page.key()->useText(QStringLiteral("one")));
        stage.drop({ QStringLiteral("a") });
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(!stage.page.isOutdated());
        QVERIFY(stage.page.key()->useText(QStringLiteral("two")));
        QVERIFY(stage.page.isOutdated());
    }

    void keysComeAsHexAndFromFiles()
    {
        HashStage stage;
        HmacKeyModel &key = *stage.page.key();
        stage.page.text()->setText(QStringLiteral("content"));
        const auto shown = [&stage] {
            return stage.page.text()->index(0).data(TextDigestModel::LineRole).value<DigestLine>().hex;
        };
        QVERIFY(key.useHex(QStringLiteral("6b 65:59")));
        QTRY_COMPARE(shown(), hmac("content", "keY"));
        const QByteArray bytes("\x00\x01\n", 3);
        stage.write(QStringLiteral("key"), bytes);
        key.useFile(stage.urlOf(QStringLiteral("key")));
        QTRY_COMPARE(shown(), hmac("content", bytes));
    }

    void unusableKeysAreRefused()
    {
        HashStage stage;
        HmacKeyModel &key = *stage.page.key();
        QVERIFY(!key.useText({}));
        QVERIFY(!key.error().isEmpty());
        QVERIFY(!key.useHex(QStringLiteral("6b6")));
        QVERIFY(!key.useHex(QStringLiteral("xy")));
        QVERIFY(!key.useHex({}));
        QVERIFY(!key.useText(QString(HmacKeyModel::largestKey + 1, u'x')));
        for (const QString &name :
             { QStringLiteral("empty"), QStringLiteral("missing"), QStringLiteral("large") }) {
            if (name != u"missing")
                stage.write(name, QByteArray(name == u"large" ? HmacKeyModel::largestKey + 1 : 0, 'x'));
            key.clearError();
            key.useFile(stage.urlOf(name));
            QTRY_VERIFY(!key.error().isEmpty());
        }
        QVERIFY(!key.isActive());
    }
};

QTEST_MAIN(HmacKeyTest)
#include "tst_hmackey.moc"
