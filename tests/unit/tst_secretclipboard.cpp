// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "components/secretclipboard.h"
#include "support/waiting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cipherscope::ui;
using cipherscope::testing::patience;
using namespace std::chrono_literals;

namespace {

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestSecretClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aSecretIsTakenOffAfterAWhile()
    {
        SecretClipboard clipboard(10ms);
        clipboard.copy(QStringLiteral("secret"));
        QCOMPARE(onClipboard(), QStringLiteral("secret"));
        QVERIFY(clipboard.isHolding());
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArray("secret"));
        QTRY_VERIFY_WITH_TIMEOUT(!clipboard.isHolding(), patience);
        QCOMPARE(onClipboard(), QString());
    }

    void whatElseWasCopiedStays()
    {
        SecretClipboard clipboard(10ms);
        clipboard.copy(QStringLiteral("secret"));
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        QTRY_VERIFY_WITH_TIMEOUT(!clipboard.isHolding(), patience);
        QCOMPARE(onClipboard(), QStringLiteral("something else"));
    }

    void onRequestItStays()
    {
        SecretClipboard clipboard(10ms);
        clipboard.copy(QStringLiteral("secret"));
        clipboard.setClearing(false);
        QVERIFY(!clipboard.isHolding());
        clipboard.copy(QStringLiteral("another"));
        QVERIFY(!clipboard.isHolding());
        QCOMPARE(onClipboard(), QStringLiteral("another"));
    }

    void theNextSecretHasItsOwnWhile()
    {
        SecretClipboard clipboard(1h);
        QSignalSpy changed(&clipboard, &SecretClipboard::changed);
        clipboard.copy(QStringLiteral("one"));
        clipboard.copy(QStringLiteral("two"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(onClipboard(), QStringLiteral("two"));
        QVERIFY(clipboard.isHolding());
    }

    void theEndOfTheProgramTakesItOffToo()
    {
        auto clipboard = std::make_unique<SecretClipboard>(1h);
        clipboard->copy(QStringLiteral("secret"));
        clipboard.reset();
        QCOMPARE(onClipboard(), QString());
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
