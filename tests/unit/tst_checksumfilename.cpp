// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/checksumfilename.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::formats;

class ChecksumFileNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameSpeaksOfHashes_data();
    void nameSpeaksOfHashes();
    void subjectIsTheNameWithoutTheExtension_data();
    void subjectIsTheNameWithoutTheExtension();
    void checksumFilesAreRecognised_data();
    void checksumFilesAreRecognised();
    void likelyNamesStartWithTheFilesOwn();
    void likelyNamesLookLikeChecksumFiles();
};

void ChecksumFileNameTest::nameSpeaksOfHashes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArrayList>("kernelNames");
    const auto row = [](const char *name, const QByteArrayList &kernelNames) {
        QTest::addRow("\"%s\"", name) << QByteArray(name) << kernelNames;
    };
    const QByteArrayList sha3{ "sha3-256", "sha3-512", "sha3-384", "sha3-224" };
    const QByteArrayList blake2b{ "blake2b-512", "blake2b-256", "blake2b-384", "blake2b-160" };
    row("SHA256SUMS", { "sha256" });
    row("sha256sums", { "sha256" });
    row("SHA256SUMS.txt", { "sha256" });
    row("SHA256SUMS.asc", { "sha256" });
    row("sha256sum.txt.asc", { "sha256" });
    row("MD5SUMS", { "md5" });
    row("md5sum.txt", { "md5" });
    row("x.iso.sha256", { "sha256" });
    row("x.iso.SHA512", { "sha512" });
    row("x.iso.sha256sum", { "sha256" });
    row("x.iso.sha256.txt", { "sha256" });
    row("x.sha3-512", { "sha3-512" });
    row("x.rmd160", { "rmd160" });
    row("x.whirlpool", { "wp512" });
    row("x.sm3", { "sm3" });
    row("x.sfv", { "crc-32" });
    row("SHASUMS256.txt", { "sha256" });
    row("sha-256.txt", { "sha256" });
    row("sha256-checksums.txt", { "sha256" });
    row("terraform_1.5.0_SHA256SUMS", { "sha256" });
    row("x-sha512-sums", { "sha512" });
    row("CHECKSUM.SHA512", { "sha512" });
    row("B2SUMS", blake2b);
    row("x.b2", blake2b);
    row("x.blake2b", blake2b);
    row("x.blake2s", { "blake2s-256" });
    row("x.sha3", sha3);
    row("SHA3SUMS", sha3);
    row("SHASUMS", { "sha256", "sha512", "sha1", "sha384", "sha224" });
    // The extension counts before the rest.
    row("sha256sums.md5", { "md5" });
    row("md5-tools.tar.gz.sha1", { "sha1" });
    // A subject's name is not the hash's.
    row("sha256-tool.tar.gz.sum", {});
    row("md5.tar.gz.checksum", { "md5" });
    // SHA-512/256 is another hash than SHA-512.
    row("SHA512-256SUMS", {});
    row("x.sha512-256", {});
    row("sha512_256.txt", {});
    row("CHECKSUMS", {});
    row("checksums.txt", {});
    row("x.iso", {});
    row("notes.txt", {});
    row("", {});
    row(".", {});
    row("...", {});
}

void ChecksumFileNameTest::nameSpeaksOfHashes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArrayList, kernelNames);
    QByteArrayList found;
    for (const engine::HashName *hash : hashesByFileName(name.toStdString()))
        found.append(QByteArray::fromStdString(std::string(hash->kernel)));
    QCOMPARE(found, kernelNames);
}

void ChecksumFileNameTest::subjectIsTheNameWithoutTheExtension_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("subject");
    const auto row = [](const char *name, const char *subject) {
        QTest::addRow("\"%s\"", name) << QByteArray(name) << QByteArray(subject);
    };
    row("x.iso.sha256", "x.iso");
    row("X.ISO.SHA256", "X.ISO");
    row("x.iso.sha256sum", "x.iso");
    row("x.iso.sha256.txt", "x.iso");
    row("x.iso.MD5.TXT.asc", "x.iso");
    row("x.sha3", "x");
    row("x.checksum", "x");
    row("a.b.hash", "a.b");
    row("\xe9.md5", "\xe9");
    row(".sha256", "");
    row("SHA256SUMS", "");
    row("x.iso", "");
    row("x.txt", "");
    row("md5.", "");
    row("", "");
}

void ChecksumFileNameTest::subjectIsTheNameWithoutTheExtension()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, subject);
    QCOMPARE(QByteArray::fromStdString(subjectOfFileName(name.toStdString())), subject);
}

void ChecksumFileNameTest::checksumFilesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("expected");
    for (const char *name :
         { "SHA256SUMS", "x.iso.sha256", "x.sfv", "X.SFV", "md5sum.txt", "CHECKSUM", "CHECKSUMS",
           "checksums.txt", "Fedora-Workstation-40-1.14-x86_64-CHECKSUM", "tool_1.5.0_SHA256SUMS",
           "tool_1.0_checksums.txt", "SHA256", "sha256sum.txt.asc", "B2SUMS", "x.b2", "x.sha3",
           "/a/folder/MD5SUMS", "x.sha256sum" })
        QTest::addRow("yes: %s", name) << QByteArray(name) << true;
    for (const char *name :
         { "x.iso", "lorem-ipsum", "go.sum", "md5.c", "sha256.py", "notes.txt", "x.hash", "sum",
           "SHA256SUMS.gpg", "/SHA256SUMS/readme", "", "sha1collisions", "md5sum", "b2sum" })
        QTest::addRow("no: %s", name) << QByteArray(name) << false;
}

void ChecksumFileNameTest::checksumFilesAreRecognised()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, expected);
    QCOMPARE(looksLikeChecksumFile(name.toStdString()), expected);
}

void ChecksumFileNameTest::likelyNamesStartWithTheFilesOwn()
{
    const auto names = likelyChecksumFileNames("/downloads/x.iso");
    QCOMPARE(names.front(), std::string("x.iso.sha256"));
    for (const char *name : { "x.iso.sha512", "x.iso.md5", "x.sha256", "x.sfv", "SHA256SUMS", "CHECKSUM" })
        QVERIFY2(std::ranges::find(names, name) != names.end(), name);
    QVERIFY(std::ranges::none_of(names, [](const std::string &name) { return name.find('/') != name.npos; }));
}

void ChecksumFileNameTest::likelyNamesLookLikeChecksumFiles()
{
    for (const std::string &name : likelyChecksumFileNames("x.iso"))
        QVERIFY2(looksLikeChecksumFile(name), name.c_str());
}

QTEST_GUILESS_MAIN(ChecksumFileNameTest)
#include "tst_checksumfilename.moc"
