// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/agenames.h"
#include "support/scratchfolder.h"

#include <QTest>

using namespace cipherscope::operations;
using cipherscope::testing::ScratchFolder;
namespace fs = std::filesystem;

class TestAgeNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEncryptedFolderIsAnArchive();
    void whatIsDecryptedLosesItsEnding_data();
    void whatIsDecryptedLosesItsEnding();
    void aPartNeverHasTheNameOfAnotherFile();
};

void TestAgeNames::anEncryptedFolderIsAnArchive()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("photos/1.jpg", "x");
    QCOMPARE(encryptedNameOf(file), folder / "photos/1.jpg.age");
    for (const char *name : { "photos", "photos/", "photos//", "photos/." })
        QCOMPARE(encryptedNameOf(folder / name), folder / "photos.tar.age");
    fs::create_directory_symlink("photos", folder / "link");
    QCOMPARE(encryptedNameOf(folder / "link"), folder / "link.tar.age");
}

void TestAgeNames::whatIsDecryptedLosesItsEnding_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("a file") << QByteArray("a/b.pdf.age") << QByteArray("a/b.pdf") << QByteArray("a/b.pdf")
                            << false;
    QTest::newRow("text") << QByteArray("b.txt.asc") << QByteArray("b.txt") << QByteArray("b.txt") << false;
    QTest::newRow("a folder") << QByteArray("a/b.tar.age") << QByteArray("a/b.tar") << QByteArray("a/b")
                              << true;
    QTest::newRow("another name") << QByteArray("a/b") << QByteArray("a/b.decrypted")
                                  << QByteArray("a/b.decrypted") << false;
    QTest::newRow("only an ending") << QByteArray("a/.age") << QByteArray("a/.age.decrypted")
                                    << QByteArray("a/.age.decrypted") << false;
    QTest::newRow("only both endings")
        << QByteArray("a/.tar.age") << QByteArray("a/.tar") << QByteArray("a/.tar") << false;
}

void TestAgeNames::whatIsDecryptedLosesItsEnding()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, isPacked);
    QTEST(QByteArray(decryptedNameOf(input.constData()).c_str()), "plain");
    QTEST(QByteArray(unpackedNameOf(input.constData()).c_str()), "folder");
    QCOMPARE(isPackedFolderName(input.constData()), isPacked);
}

void TestAgeNames::aPartNeverHasTheNameOfAnotherFile()
{
    const ScratchFolder folder;
    QCOMPARE(partialNameOf(folder / "plain"), folder / "plain.partial");
    fs::create_symlink("nowhere", folder / "plain.partial");
    QCOMPARE(partialNameOf(folder / "plain"), folder / "plain.2.partial");
    folder.write("plain.2.partial", "x");
    QCOMPARE(partialNameOf(folder / "plain"), folder / "plain.3.partial");
}

QTEST_GUILESS_MAIN(TestAgeNames)
#include "tst_agenames.moc"
