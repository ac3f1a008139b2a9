// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "components/filenames.h"

#include <QTest>

using namespace cipherscope::ui;

class FileNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesKeepEveryByte_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << QByteArray("/home/x/file.iso");
        QTest::newRow("blanks and percent") << QByteArray("/a b/100%.txt");
        QTest::newRow("hash and question mark") << QByteArray("/a#b?c;d");
        QTest::newRow("UTF-8") << QByteArray("/Grüße/日本");
        QTest::newRow("not UTF-8") << QByteArray("/tmp/\xff\xfe.bin");
        QTest::newRow("line feed") << QByteArray("/tmp/a\nb");
    }
    void addressesKeepEveryByte()
    {
        QFETCH(const QByteArray, path);
        const std::filesystem::path native(path.toStdString());
        QCOMPARE(pathFromUrl(urlFromPath(native)).native(), native.native());
    }

    void addressesElsewhereAreNotLocal()
    {
        QVERIFY(pathFromUrl(QUrl(QStringLiteral("https://example.org/x.iso"))).empty());
        QVERIFY(pathFromUrl(QUrl(QStringLiteral("smb://server/x.iso"))).empty());
        QVERIFY(pathFromUrl(QUrl(QStringLiteral("file://server/x.iso"))).empty());
        QCOMPARE(
            localPaths({ QUrl(QStringLiteral("https://a/b")), QUrl(QStringLiteral("file:///c")) }).size(),
            std::size_t{ 1 });
    }

    void aFolderHasNoSlashAtItsEnd()
    {
        QCOMPARE(pathFromUrl(QUrl(QStringLiteral("file:///home/x/"))).native(), std::string("/home/x"));
        QCOMPARE(pathFromUrl(QUrl(QStringLiteral("file:///"))).native(), std::string("/"));
    }

    void namesShowOnOneLineWhatTheyAre()
    {
        QCOMPARE(displayName("a\nb"), QStringLiteral("a\u240ab"));
        QCOMPARE(displayName("\xff.bin"), QStringLiteral("\ufffd.bin"));
        // U+202E would show "exe.txt" backwards.
        QCOMPARE(displayName("a\xe2\x80\xaetxt.exe"), QStringLiteral("a\ufffdtxt.exe"));
        QCOMPARE(displayName("Grüße"), QString::fromUtf8("Grüße"));
    }
};

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_filenames.moc"
