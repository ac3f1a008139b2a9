// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/keysstage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;
using testing::textOf;

class PassphraseModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initSecureHeap()); }

    void aNewPassphraseIsTypedTwice()
    {
        KeysStage stage;
        PassphraseModel model(stage.context, PassphraseModel::Use::New);
        QCOMPARE(model.repetition(), QStringLiteral("empty"));
        QVERIFY(!model.passphrase());
        QVERIFY(model.problem().isEmpty());
        model.typed(QStringLiteral("schlüssel"));
        QVERIFY(!model.isReady());
        QVERIFY(model.problem().contains(QStringLiteral("Repeat")));
        model.repeated(QStringLiteral("schl"));
        QCOMPARE(model.repetition(), QStringLiteral("begun"));
        model.repeated(QStringLiteral("schlx"));
        QCOMPARE(model.repetition(), QStringLiteral("other"));
        QVERIFY(model.problem().contains(QStringLiteral("differ")));
        QVERIFY(!model.passphrase());
        model.repeated(QStringLiteral("schlüssel"));
        QCOMPARE(model.repetition(), QStringLiteral("same"));
        QVERIFY(model.isReady());
        QVERIFY(model.problem().isEmpty());
        QCOMPARE(textOf(model.passphrase()->view()), std::string("schlüssel"));
        model.typed(QStringLiteral("schlüssel2"));
        QVERIFY(!model.isReady());
    }

    void anExistingOneIsTypedOnceAndNotJudged()
    {
        KeysStage stage;
        PassphraseModel model(stage.context, PassphraseModel::Use::Existing);
        QVERIFY(!model.isReady());
        model.typed(QStringLiteral("x"));
        QVERIFY(model.isReady());
        QCOMPARE(model.strengthLevel(), -1);
        QVERIFY(model.strengthText().isEmpty());
    }

    void takingItEmptiesTheFields()
    {
        KeysStage stage;
        PassphraseModel model(stage.context, PassphraseModel::Use::New);
        const QSignalSpy cleared(&model, &PassphraseModel::cleared);
        QVERIFY(!model.take());
        QCOMPARE(cleared.count(), 0);
        KeysStage::type(model, QStringLiteral("secret"));
        const Result<SecretBytes> taken = model.take();
        QVERIFY(taken);
        QCOMPARE(textOf(taken->view()), std::string("secret"));
        QCOMPARE(cleared.count(), 1);
        QVERIFY(!model.isReady());
        QVERIFY(!model.passphrase());
    }

    void theStrengthFollowsWhatIsTyped()
    {
        KeysStage stage;
        PassphraseModel model(stage.context, PassphraseModel::Use::New);
        model.typed(QStringLiteral("password"));
        QTRY_COMPARE(model.strengthLevel(), 0);
        QVERIFY(model.strengthText().startsWith(QStringLiteral("Very weak")));
        // Each letter asks anew; what counts is the last.
        const QString strong = QStringLiteral("abide-zesty-mural-ounce-flint-crock");
        for (qsizetype i = 1; i <= strong.size(); ++i)
            model.typed(strong.left(i));
        QTRY_COMPARE(model.strengthLevel(), 4);
        model.clear();
        QTRY_COMPARE(model.strengthLevel(), -1);
        QVERIFY(model.strengthText().isEmpty());
    }

    void aSuggestionIsShownUntilItIsDismissed()
    {
        KeysStage stage;
        PassphraseModel model(stage.context, PassphraseModel::Use::New);
        QVERIFY(model.suggestion().isEmpty());
        model.suggest();
        QTRY_VERIFY(!model.suggestion().isEmpty());
        QVERIFY(model.suggestion().count(u'-') >= 5);
        QVERIFY2(model.suggestionText().contains(QStringLiteral("78 bits")),
                 qPrintable(model.suggestionText()));
        QVERIFY(!model.isReady());
        const QString first = model.suggestion();
        model.setWords(4);
        QTRY_VERIFY(model.suggestion() != first);
        QVERIFY(model.suggestion().count(u'-') < 9);
        model.setWords(100);
        QCOMPARE(model.words(), 10);
        QTRY_VERIFY(model.suggestion().count(u'-') >= 9);
        model.dismissSuggestion();
        QVERIFY(model.suggestion().isEmpty());
        QVERIFY(model.suggestionText().isEmpty());
    }

    void aCopiedSuggestionIsMarkedAsASecret()
    {
        KeysStage stage;
        PassphraseModel model(stage.context, PassphraseModel::Use::New);
        model.suggest();
        QTRY_VERIFY(!model.suggestion().isEmpty());
        model.copySuggestion();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), model.suggestion());
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    }

    void anErrorIsGoneWithTheNextKey()
    {
        KeysStage stage;
        PassphraseModel model(stage.context, PassphraseModel::Use::Existing);
        model.typed(QStringLiteral("wrong"));
        model.setError(QStringLiteral("This is not its passphrase."));
        model.typed(QStringLiteral("wrong"));
        QVERIFY(!model.error().isEmpty());
        model.typed(QStringLiteral("wron"));
        QVERIFY(model.error().isEmpty());
        QVERIFY(model.isReady());
    }

    void theModelMayGoWhileItJudges()
    {
        KeysStage stage;
        auto model = std::make_unique<PassphraseModel>(stage.context, PassphraseModel::Use::New);
        model->typed(QString(100, u'a'));
        model->suggest();
        model.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(PassphraseModelTest)
#include "tst_passphrasemodel.moc"
