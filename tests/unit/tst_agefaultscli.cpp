// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <sys/stat.h>

using namespace cipherscope;
using namespace cipherscope::testing;
namespace fs = std::filesystem;

namespace {

const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";
constexpr std::size_t chunk = 65536 + 16;

/** Where the payload of a binary age file begins: after the line of the header's MAC. */
std::size_t payloadOf(const std::string &file)
{
    return file.find('\n', file.find("\n--- ") + 1) + 1;
}

} // namespace

/** `decrypt` as a process, given files that were damaged in every way: a sentence, status 1, nothing written.
 */
class TestAgeFaultsCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyByteOfTheHeaderCounts();
    void chunksStayInTheirOrder_data();
    void chunksStayInTheirOrder();
    void everyTruncationIsNoticed_data();
    void everyTruncationIsNoticed();
    void aFolderThatCannotBeWrittenToIsSaid_data();
    void aFolderThatCannotBeWrittenToIsSaid();

private:
    void refuses(const std::string &file, const QByteArray &shown) const;

    ScratchFolder m_folder;
    std::string m_plain;
    std::string m_file;
};

void TestAgeFaultsCli::initTestCase()
{
    const auto plain = randomBytes(3 * 65536 + 100);
    m_folder.write("plain", plain);
    m_plain = contentOf(m_folder / "plain");
    m_folder.write("target", "precious");
    COMPARE_STATUS(runProcess({ program, "keygen", "-o", "key" }, { m_folder.path() }), 0);
    COMPARE_STATUS(
        runProcess({ program, "encrypt", "-i", "key", "-o", "whole.age", "plain" }, { m_folder.path() }), 0);
    m_file = contentOf(m_folder / "whole.age");
    QCOMPARE(m_file.size() - payloadOf(m_file), m_plain.size() + 16 + 4 * 16);
}

void TestAgeFaultsCli::refuses(const std::string &file, const QByteArray &shown) const
{
    m_folder.write("damaged.age", file);
    const ProcessResult refused =
        runProcess({ program, "decrypt", "-i", "key", "-o", "target", "damaged.age" }, { m_folder.path() });
    QVERIFY2(refused.status == 1, shown + ": " + refused.err.c_str());
    QVERIFY2(refused.err.starts_with("cipherscope-cli: damaged.age"), shown + ": " + refused.err.c_str());
    QVERIFY2(std::ranges::count(refused.err, '\n') <= 3, shown + ": " + refused.err.c_str());
    QCOMPARE(contentOf(m_folder / "target"), std::string("precious"));
    std::set<std::string> names;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folder.path()))
        names.insert(entry.path().filename());
    QCOMPARE(names, (std::set<std::string>{ "damaged.age", "key", "plain", "target", "whole.age" }));
}

void TestAgeFaultsCli::everyByteOfTheHeaderCounts()
{
    for (std::size_t at = 0; at < payloadOf(m_file); ++at) {
        std::string damaged = m_file;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        refuses(damaged, "byte " + QByteArray::number(qulonglong{ at }));
    }
}

void TestAgeFaultsCli::chunksStayInTheirOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("two swapped") << QList<int>{ 0, 2, 1, 3 };
    QTest::newRow("the first and the last swapped") << QList<int>{ 3, 1, 2, 0 };
    QTest::newRow("one dropped") << QList<int>{ 0, 2, 3 };
    QTest::newRow("the first dropped") << QList<int>{ 1, 2, 3 };
    QTest::newRow("the last dropped") << QList<int>{ 0, 1, 2 };
    QTest::newRow("one twice") << QList<int>{ 0, 1, 1, 2, 3 };
    QTest::newRow("the last twice") << QList<int>{ 0, 1, 2, 3, 3 };
    QTest::newRow("none") << QList<int>{};
}

void TestAgeFaultsCli::chunksStayInTheirOrder()
{
    QFETCH(QList<int>, order);
    const std::size_t first = payloadOf(m_file) + 16;
    std::string damaged = m_file.substr(0, first);
    for (const int number : order)
        damaged += m_file.substr(first + static_cast<std::size_t>(number) * chunk, chunk);
    refuses(damaged, QTest::currentDataTag());
    // Without a target, what comes out is the beginning of what went in.
    const ProcessResult shown =
        runProcess({ program, "decrypt", "-i", "key", "damaged.age" }, { m_folder.path() });
    COMPARE_STATUS(shown, 1);
    QVERIFY(m_plain.starts_with(shown.out));
}

void TestAgeFaultsCli::everyTruncationIsNoticed_data()
{
    QTest::addColumn<quint64>("size");
    const std::size_t payload = payloadOf(m_file);
    for (const std::size_t size :
         { std::size_t{ 0 }, std::size_t{ 1 }, payload / 2, payload - 1, payload, payload + 1, payload + 15,
           payload + 16, payload + 17, payload + 16 + chunk - 1, payload + 16 + chunk,
           payload + 16 + chunk + 1, payload + 16 + 3 * chunk, m_file.size() - 16, m_file.size() - 1 })
        QTest::addRow("%zu of %zu bytes", size, m_file.size()) << static_cast<quint64>(size);
}

void TestAgeFaultsCli::everyTruncationIsNoticed()
{
    QFETCH(quint64, size);
    refuses(m_file.substr(0, size), QTest::currentDataTag());
}

void TestAgeFaultsCli::aFolderThatCannotBeWrittenToIsSaid_data()
{
    QTest::addColumn<Strings>("arguments");
    QTest::newRow("encrypt") << Strings{ "encrypt", "-i", "key", "-o", "closed/new", "plain" };
    QTest::newRow("decrypt") << Strings{ "decrypt", "-i", "key", "-o", "closed/new", "whole.age" };
    QTest::newRow("encrypt over a file") << Strings{ "encrypt", "-i", "key", "-o", "closed/old", "plain" };
    QTest::newRow("decrypt over a file")
        << Strings{ "decrypt", "-i", "key", "-o", "closed/old", "whole.age" };
}

void TestAgeFaultsCli::aFolderThatCannotBeWrittenToIsSaid()
{
    QFETCH(Strings, arguments);
    m_folder.write("closed/old", "precious");
    fs::permissions(m_folder / "key", fs::perms{ 0644 });
    ::chmod((m_folder / "closed").c_str(), 0555);
    arguments.insert(arguments.begin(), program);
    if (::geteuid() == 0) // Root writes everywhere; the program is not to be root then.
        arguments.insert(arguments.begin(),
                         { "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups" });
    const ProcessResult refused = runProcess(arguments, { m_folder.path() });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "closed");
    QCOMPARE(contentOf(m_folder / "closed/old"), std::string("precious"));
    QCOMPARE(std::distance(fs::directory_iterator(m_folder / "closed"), fs::directory_iterator()),
             std::ptrdiff_t{ 1 });
    ::chmod((m_folder / "closed").c_str(), 0755);
    fs::remove_all(m_folder / "closed");
}

QTEST_GUILESS_MAIN(TestAgeFaultsCli)
#include "tst_agefaultscli.moc"
