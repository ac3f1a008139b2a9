// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/wholemessage.h"
#include "support/scratchfolder.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>
#include <sys/stat.h>
#include <thread>

using namespace cipherscope;
using namespace cipherscope::operations;
using namespace cipherscope::testing;

class WholeMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadToItsEnd_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isPipe");
        for (const int size : { 0, 1, 65535, 65536, 65537, 300000 }) {
            QTest::addRow("file of %d", size) << size << false;
            QTest::addRow("pipe with %d", size) << size << true;
        }
    }
    void aFileIsReadToItsEnd()
    {
        QFETCH(const int, size);
        QFETCH(const bool, isPipe);
        const ScratchFolder folder;
        const std::vector<std::byte> content = randomBytes(static_cast<std::size_t>(size));
        const std::filesystem::path file = folder / "message";
        std::jthread writer;
        if (isPipe) {
            QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
            writer = std::jthread([&] { folder.write("message", content); });
        } else {
            folder.write("message", content);
        }
        const Result<WipedBytes> message = readMessage(file, 300000);
        QVERIFY(message);
        QVERIFY(std::ranges::equal(message->view(), content));
    }

    void moreThanTheMostIsRefused()
    {
        const ScratchFolder folder;
        const std::filesystem::path file = folder.write("message", randomBytes(101));
        QVERIFY(readMessage(file, 101));
        const Result<WipedBytes> message = readMessage(file, 100);
        QVERIFY(!message);
        QVERIFY(isTooLarge(message.error()));
        const Result<WipedBytes> missing = readMessage(folder / "missing", 100);
        QVERIFY(!missing);
        QVERIFY(!isTooLarge(missing.error()));
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(WholeMessageTest)
#include "tst_wholemessage.moc"
