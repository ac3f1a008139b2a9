// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/addressbook.h"
#include "support/agestage.h"
#include "support/runprocess.h"

#include <QStandardPaths>
#include <QTest>

#include <future>

using namespace cipherscope;
using namespace cipherscope::keyring;
using testing::AgeStage;
using testing::contentOf;
using testing::runProcess;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

std::string key(std::uint64_t number)
{
    return AgeStage::identity(number)->recipient().text();
}

unsigned modeOf(const fs::path &file)
{
    return static_cast<unsigned>(fs::status(file).permissions()) & 0777U;
}

/** A book that someone also writes in by hand. */
std::string handWritten()
{
    return "# My friends,\n# and others\n\n# name: Alice\n# note: met in Brussels\n" + key(1)
        + "\n\nssh-ed25519 AAAA bob@example.org\n# Carol\r\n" + key(2) + "\r\nnonsense\n\n# the end";
}

} // namespace

class TestAddressBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStandAboveTheirKeys()
    {
        const auto book = AddressBook::parse(handWritten());
        QVERIFY(book);
        const std::vector<Contact> contacts = book->contacts();
        QCOMPARE(contacts.size(), std::size_t{ 2 });
        QVERIFY((contacts[0] == Contact{ .name = "Alice", .note = "met in Brussels", .key = key(1) }));
        QVERIFY((contacts[1] == Contact{ .name = "Carol", .note = "", .key = key(2) }));
    }

    void linesThatAreNotUnderstoodAreNamedAndKept()
    {
        const std::string before = handWritten();
        auto book = AddressBook::parse(before);
        QVERIFY(book);
        QCOMPARE(book->problems().size(), std::size_t{ 2 });
        QCOMPARE(book->problems()[0].line, std::size_t{ 8 });
        QVERIFY(book->problems()[0].why.english().find("SSH") != std::string::npos);
        QCOMPARE(book->problems()[1].line, std::size_t{ 11 });
        QCOMPARE(book->text(), before);
        QVERIFY(book->add({ .name = "Dave", .note = "", .key = key(3) }));
        QCOMPARE(book->text(), before + "\n# name: Dave\n" + key(3) + "\n");
        QVERIFY(book->remove(key(3)));
        QCOMPARE(book->text(), before + "\n");
    }

    void renamingAndRemovingKeepOtherComments()
    {
        const std::string start = "# Keys of the team\n# kept by Bob\n# Alice\n" + key(1) + "\n";
        auto book = AddressBook::parse(start);
        QVERIFY(book);
        QVERIFY(book->rename(key(1), "Alicia", "new laptop"));
        QCOMPARE(book->text(),
                 "# Keys of the team\n# kept by Bob\n# Alice\n# name: Alicia\n# note: new laptop\n" + key(1)
                     + "\n");
        QCOMPARE(AddressBook::parse(book->text())->contacts()[0].name, std::string("Alicia"));
        QVERIFY(book->rename(key(1), "", ""));
        QCOMPARE(AddressBook::parse(book->text())->contacts()[0].name, std::string());
        auto other = AddressBook::parse(start);
        QVERIFY(other->remove(key(1)));
        QCOMPARE(other->text(), std::string("# Keys of the team\n# kept by Bob\n"));
    }

    void aKeyIsInTheBookOnce()
    {
        AddressBook book;
        QVERIFY(book.add({ .name = "Alice", .note = "", .key = key(1) }));
        const Result<void> again = book.add({ .name = "Alicia", .note = "", .key = key(1) });
        QVERIFY(!again);
        QVERIFY(again.error().code == ErrorCode::AlreadyExists);
        const auto twice = AddressBook::parse(key(1) + "\n" + key(1) + "\n");
        QCOMPARE(twice->contacts().size(), std::size_t{ 1 });
        QCOMPARE(twice->problems().size(), std::size_t{ 1 });
        QVERIFY(twice->problems()[0].isDuplicate);
    }

    void whatIsNoContactIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        const QString good = QString::fromStdString(key(1));
        QTest::newRow("no key") << "Alice"
                                << "";
        QTest::newRow("a secret key")
            << "Alice" << QString::fromUtf8(testing::sampleSecretKey.data(), testing::sampleSecretKey.size());
        QTest::newRow("a slip") << "Alice" << good.left(20) + u'q' + good.mid(21) + u'q';
        QTest::newRow("a key and a line") << "Alice" << good + u'\n';
        QTest::newRow("a name of two lines") << "Alice\n# name: Mallory" << good;
        QTest::newRow("a carriage return") << "Alice\r" << good;
        QTest::newRow("a long name") << QString(257, u'a') << good;
    }
    void whatIsNoContactIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, key);
        AddressBook book;
        const Result<void> added =
            book.add({ .name = name.toStdString(), .note = "", .key = key.toStdString() });
        QVERIFY(!added);
        QVERIFY(added.error().code == ErrorCode::BadInput);
        QVERIFY(added.error().detail.english().find(testing::sampleSecretKey) == std::string::npos);
        QVERIFY(book.contacts().empty());
        QCOMPARE(book.text(), std::string());
    }

    void namesOutOfFilesAreMadeHarmless()
    {
        const std::string name = std::string(255, 'x') + "ü and more";
        const auto book =
            AddressBook::parse("# name: tab\there\x1b[31m\n" + key(1) + "\n# " + name + "\n" + key(2));
        QVERIFY(book);
        QCOMPARE(book->contacts()[0].name, std::string("tab here [31m"));
        QCOMPARE(book->contacts()[1].name, std::string(255, 'x'));
    }

    void importTakesAllOrNothing()
    {
        AddressBook book;
        QVERIFY(book.add({ .name = "Alice", .note = "", .key = key(1) }));
        const std::string before = book.text();
        const auto broken = book.importFrom("# Bob\n" + key(2) + "\nnonsense\n");
        QVERIFY(!broken);
        QVERIFY(broken.error().detail.english().starts_with("line 3: "));
        QVERIFY(!book.importFrom("# nobody\n"));
        QCOMPARE(book.text(), before);
        const auto imported =
            book.importFrom("# Bob\n" + key(2) + "\n" + key(1) + "\n" + key(2) + "\n" + key(3));
        QVERIFY(imported);
        QVERIFY((*imported == Imported{ .added = 2, .known = 1 }));
        QCOMPARE(book.contacts()[1].name, std::string("Bob"));
    }

    void hugeFilesAreRefused()
    {
        QVERIFY(!AddressBook::parse(std::string(AddressBook::largestFile + 1, '\n')));
        std::string many;
        for (std::uint64_t i = 0; i <= age::mostKeys; ++i)
            many += key(i) + "\n";
        const auto book = AddressBook::parse(many);
        QVERIFY(!book);
        QVERIFY(book.error().code == ErrorCode::BadInput);
    }

    void anyBytesComeBackAsTheyWere()
    {
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            std::string bytes = testing::textOf(testing::randomBytes(2000, seed));
            std::ranges::replace_if(
                bytes, [](char c) { return c >= 'a' && c <= 'h'; }, '\n');
            std::ranges::replace_if(
                bytes, [](char c) { return c >= 'i' && c <= 'p'; }, '#');
            const auto book = AddressBook::parse(bytes + handWritten());
            QVERIFY(book);
            QCOMPARE(book->text(), bytes + handWritten());
        }
    }

    void aBookIsWrittenForItsOwnerAlone()
    {
        const ScratchFolder scratch;
        const fs::path file = scratch / "data/recipients.txt";
        QVERIFY(AddressBook::load(file)->contacts().empty());
        const auto book = updateAddressBook(
            file, [](AddressBook &each) { return each.add({ .name = "Älice", .note = "", .key = key(1) }); });
        QVERIFY(book);
        QCOMPARE(book->contacts().size(), std::size_t{ 1 });
        QCOMPARE(modeOf(file), 0600U);
        QCOMPARE(modeOf(file.parent_path()), 0700U);
        QVERIFY(AddressBook::load(file)->contacts() == book->contacts());
    }

    void aBookThatCouldNotBeReadAgainIsNotWritten()
    {
        const ScratchFolder scratch;
        const fs::path file = scratch.write("recipients.txt", key(age::mostKeys) + "\n");
        std::string many;
        for (std::uint64_t i = 0; i < age::mostKeys; ++i)
            many += key(i) + "\n";
        const auto book = updateAddressBook(file, [&many](AddressBook &each) -> Result<void> {
            const auto imported = each.importFrom(many);
            return imported ? Result<void>() : std::unexpected(imported.error());
        });
        QVERIFY(!book);
        QCOMPARE(contentOf(file), key(age::mostKeys) + "\n");
        QVERIFY(AddressBook::load(file));
    }

    void aFailedChangeWritesNothing()
    {
        const ScratchFolder scratch;
        const fs::path file = scratch.write("recipients.txt", handWritten());
        const auto book = updateAddressBook(file, [](AddressBook &each) { return each.remove(key(9)); });
        QVERIFY(!book);
        QVERIFY(book.error().code == ErrorCode::NotFound);
        QCOMPARE(contentOf(file), handWritten());
    }

    void noChangeIsLostToAnother()
    {
        const ScratchFolder scratch;
        const fs::path file = scratch / "recipients.txt";
        std::vector<std::future<bool>> changes;
        for (std::uint64_t i = 0; i < 16; ++i) {
            changes.push_back(std::async(std::launch::async, [&file, i] {
                return updateAddressBook(file,
                                         [i](AddressBook &each) {
                                             return each.add(
                                                 { .name = std::to_string(i), .note = "", .key = key(i) });
                                         })
                    .has_value();
            }));
        }
        for (std::future<bool> &change : changes)
            QVERIFY(change.get());
        QCOMPARE(AddressBook::load(file)->contacts().size(), std::size_t{ 16 });
    }

    void anUnreadableFileIsNamed()
    {
        const ScratchFolder scratch;
        fs::create_directory(scratch / "recipients.txt");
        const auto book = AddressBook::load(scratch / "recipients.txt");
        QVERIFY(!book);
        QCOMPARE(book.error().subject, (scratch / "recipients.txt").native());
    }

    void ageEncryptsToOurBook()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("age")).isEmpty())
            QSKIP("age is missing: install the package age");
        const ScratchFolder scratch;
        const fs::path file = scratch / "recipients.txt";
        QVERIFY(updateAddressBook(file, [](AddressBook &each) -> Result<void> {
            static_cast<void>(each.add({ .name = "Alice", .note = "a note", .key = key(1) }));
            return each.add({ .name = "", .note = "", .key = key(2) });
        }));
        scratch.write("plain", "for both");
        const auto result =
            runProcess({ "age", "-R", "recipients.txt", "-o", "out", "plain" }, { .folder = scratch.path() });
        QVERIFY2(result.status == 0, result.err.c_str());
        const AgeStage stage;
        const std::string encrypted = contentOf(scratch / "out");
        for (const std::uint64_t number : { 1U, 2U }) {
            const auto plain =
                age::decrypt(stage.crypto, { AgeStage::identity(number) }, testing::bytesOf(encrypted));
            QVERIFY(plain);
            QCOMPARE(testing::textOf(*plain), std::string("for both"));
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressBook)
#include "tst_addressbook.moc"
