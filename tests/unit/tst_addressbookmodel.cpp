// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/keysstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;
using testing::contentOf;

namespace {

QString keyText(std::uint64_t number)
{
    return QString::fromStdString(KeysStage::key(number));
}

QString nameAt(const AddressBookModel &model, int row)
{
    return model.index(row).data(AddressBookModel::NameRole).toString();
}

} // namespace

class AddressBookModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsAddedIsChosenAndKept()
    {
        KeysStage stage;
        AddressBookModel &book = *stage.keyring.addressBook();
        const QAbstractItemModelTester tester(&book);
        const QSignalSpy added(&book, &AddressBookModel::added);
        book.add(QStringLiteral(" Bob "), keyText(1) + u'\n');
        WAIT_FOR_KEYS(stage);
        book.add(QStringLiteral("Alice"), keyText(2));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(added.count(), 2);
        QCOMPARE(book.count(), 2);
        QCOMPARE(nameAt(book, 0), QStringLiteral("Alice"));
        QCOMPARE(nameAt(book, 1), QStringLiteral("Bob"));
        QCOMPARE(book.chosenCount(), 2);
        QCOMPARE(stage.keyring.chosenText(), QStringLiteral("Can be opened by: Alice, Bob"));
        AddressBookModel again(stage.context, stage.data / "recipients.txt");
        again.load();
        QTRY_COMPARE(again.count(), 2);
        QCOMPARE(again.chosenCount(), 0);
    }

    void theChosenOnesAreEncryptedTo()
    {
        KeysStage stage;
        AddressBookModel &book = *stage.keyring.addressBook();
        QVERIFY(!stage.keyring.chosenRecipients());
        for (const std::uint64_t number : { 1U, 2U, 3U })
            book.add(QString::number(number), keyText(number));
        WAIT_FOR_KEYS(stage);
        book.setChosen(1, false);
        QCOMPARE(book.index(1).data(AddressBookModel::ChosenRole).toBool(), false);
        const auto recipients = stage.keyring.chosenRecipients();
        QVERIFY(recipients);
        QStringList texts;
        for (const auto &recipient : *recipients)
            texts.push_back(QString::fromStdString(recipient->text()));
        texts.sort();
        QStringList expected{ keyText(1), keyText(3) };
        expected.sort();
        QCOMPARE(texts, expected);
        book.chooseNone();
        QCOMPARE(stage.keyring.chosenCount(), 0);
        QVERIFY(stage.keyring.chosenText().isEmpty());
    }

    void aKeyIsJudgedInWordsAsItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("a key") << keyText(1) << "";
        QTest::newRow("blanks around it") << QStringLiteral("  %1\n").arg(keyText(1)) << "";
        QTest::newRow("the beginning of one") << keyText(1).left(20) << "no recipient";
        QTest::newRow("a secret key")
            << QString::fromUtf8(testing::sampleSecretKey.data(), testing::sampleSecretKey.size())
            << "secret key";
        QTest::newRow("an SSH key") << "ssh-ed25519 AAAA"
                                    << "SSH";
        QTest::newRow("one that is there") << keyText(9) << "Nina";
    }
    void aKeyIsJudgedInWordsAsItIsTyped()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        KeysStage stage;
        AddressBookModel &book = *stage.keyring.addressBook();
        book.add(QStringLiteral("Nina"), keyText(9));
        WAIT_FOR_KEYS(stage);
        const QString problem = book.keyProblem(text);
        QCOMPARE(problem.isEmpty(), says.isEmpty());
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QVERIFY(!problem.contains(QStringLiteral("GFPYYSJZ")));
        QCOMPARE(book.isKey(text), says.isEmpty() && !text.isEmpty());
    }

    void whoIsRenamedStaysChosen()
    {
        KeysStage stage;
        AddressBookModel &book = *stage.keyring.addressBook();
        const QAbstractItemModelTester tester(&book);
        book.add(QStringLiteral("Alice"), keyText(1));
        WAIT_FOR_KEYS(stage);
        book.rename(0, QStringLiteral("Alicia"), QStringLiteral("new laptop"));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(nameAt(book, 0), QStringLiteral("Alicia"));
        QCOMPARE(book.index(0).data(AddressBookModel::NoteRole).toString(), QStringLiteral("new laptop"));
        QCOMPARE(book.chosenCount(), 1);
    }

    void whoIsRemovedIsChosenNoMore()
    {
        KeysStage stage;
        AddressBookModel &book = *stage.keyring.addressBook();
        const QAbstractItemModelTester tester(&book);
        book.add(QStringLiteral("Alice"), keyText(1));
        WAIT_FOR_KEYS(stage);
        book.remove(0);
        WAIT_FOR_KEYS(stage);
        QCOMPARE(book.count(), 0);
        QCOMPARE(book.chosenCount(), 0);
        QVERIFY(contentOf(stage.data / "recipients.txt").find(KeysStage::key(1)) == std::string::npos);
    }

    void filesAreImported()
    {
        KeysStage stage;
        AddressBookModel &book = *stage.keyring.addressBook();
        stage.scratch.write("team.txt",
                            "# Alice\n" + KeysStage::key(1) + "\n# Bob\n" + KeysStage::key(2) + "\n");
        book.importFile(stage.urlOf("team.txt"));
        WAIT_FOR_KEYS(stage);
        QCOMPARE(book.count(), 2);
        QVERIFY(!book.hasFailed());
        QVERIFY(book.message().contains(u'2'));
        stage.scratch.write("broken.txt", KeysStage::key(3) + "\nnonsense\n");
        book.importFile(stage.urlOf("broken.txt"));
        WAIT_FOR_KEYS(stage);
        QVERIFY(book.hasFailed());
        QVERIFY2(book.message().contains(QStringLiteral("broken.txt"))
                     && book.message().contains(QStringLiteral("line 2")),
                 qPrintable(book.message()));
        QCOMPARE(book.count(), 2);
        book.importFile(QUrl(QStringLiteral("https://example.org/keys")));
        QVERIFY(book.hasFailed());
    }

    void linesThatAreNotUnderstoodAreToldAndKept()
    {
        KeysStage stage;
        stage.scratch.write("data/recipients.txt", "hello\n# Alice\n" + KeysStage::key(1) + "\n");
        AddressBookModel &book = *stage.keyring.addressBook();
        book.load();
        WAIT_FOR_KEYS(stage);
        QVERIFY2(book.fileProblem().contains(QStringLiteral("recipients.txt, line 1")),
                 qPrintable(book.fileProblem()));
        QCOMPARE(book.count(), 1);
        book.add(QStringLiteral("Bob"), keyText(2));
        WAIT_FOR_KEYS(stage);
        QVERIFY(contentOf(stage.data / "recipients.txt").starts_with("hello\n"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        KeysStage stage;
        stage.scratch.write("data", "a file where the folder belongs");
        AddressBookModel &book = *stage.keyring.addressBook();
        const QSignalSpy added(&book, &AddressBookModel::added);
        book.add(QStringLiteral("Alice"), keyText(1));
        WAIT_FOR_KEYS(stage);
        QVERIFY(book.hasFailed());
        QVERIFY2(book.message().contains(QStringLiteral("data")), qPrintable(book.message()));
        QCOMPARE(added.count(), 0);
        QCOMPARE(book.chosenCount(), 0);
    }
};

QTEST_MAIN(AddressBookModelTest)
#include "tst_addressbookmodel.moc"
