// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/xwing.h"
#include "support/agestage.h"
#include "support/clichecks.h"

#include <QTest>

#include <optional>

using namespace cipherscope;
using testing::ProcessResult;
using testing::Strings;

/** Keys and lists of them, asked of the program. */
class TestAgeKeysCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void postQuantumKeysAreMadeWhereTheLibraryHasThem();
    void aFileOfRecipientsMayBeLarge_data();
    void aFileOfRecipientsMayBeLarge();

private:
    ProcessResult run(const Strings &arguments) const
    {
        Strings command{ CIPHERSCOPE_BIN_DIR "/cipherscope-cli" };
        command.insert(command.end(), arguments.begin(), arguments.end());
        return testing::runProcess(command, { m_folder->path() });
    }

    std::optional<testing::ScratchFolder> m_folder;
};

void TestAgeKeysCli::postQuantumKeysAreMadeWhereTheLibraryHasThem()
{
    const ProcessResult made = run({ "keygen", "--pq", "-o", "key" });
    if (!age::xwingIsAvailable()) {
        COMPARE_STATUS(made, 1);
        VERIFY_SAYS(made.err, "is not in the version of OpenSSL");
        QVERIFY(!std::filesystem::exists(*m_folder / "key"));
        return;
    }
    COMPARE_STATUS(made, 0);
    VERIFY_SAYS(made.err, "Public key: age1pq1");
    VERIFY_SAYS(testing::contentOf(*m_folder / "key"), "\nAGE-SECRET-KEY-PQ-1");
    m_folder->write("plain", "content");
    COMPARE_STATUS(run({ "encrypt", "-i", "key", "-o", "plain.age", "plain" }), 0);
    QCOMPARE(run({ "decrypt", "-i", "key", "plain.age" }).out, std::string("content"));
}

void TestAgeKeysCli::aFileOfRecipientsMayBeLarge_data()
{
    QTest::addColumn<std::string>("command");
    QTest::newRow("a file") << std::string("\"$0\" encrypt -R people -o plain.age plain");
    QTest::newRow("a pipe") << std::string("cat people | \"$0\" encrypt -R - -o plain.age plain");
}

void TestAgeKeysCli::aFileOfRecipientsMayBeLarge()
{
    QFETCH(std::string, command);
    m_folder->write("key", std::string(testing::sampleSecretKey) + '\n');
    // More than the 64 KiB that a file of secret keys may have.
    m_folder->write("people",
                    "#" + std::string(100'000, ' ') + '\n' + std::string(testing::sampleRecipient) + '\n');
    m_folder->write("plain", "content");
    COMPARE_STATUS(testing::runProcess({ "sh", "-c", command, CIPHERSCOPE_BIN_DIR "/cipherscope-cli" },
                                       { m_folder->path() }),
                   0);
    QCOMPARE(run({ "decrypt", "-i", "key", "plain.age" }).out, std::string("content"));
}

QTEST_GUILESS_MAIN(TestAgeKeysCli)
#include "tst_agekeyscli.moc"
