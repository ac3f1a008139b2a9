// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/operationtotals.h"

#include <QTest>

using namespace cipherscope;

namespace {

/** So many files of one MiB, or of nothing, of which so many are done. */
class SomeFiles final : public operations::Operation {
public:
    SomeFiles(std::uint64_t files, std::uint64_t done, std::uint64_t size)
        : Operation(QStringLiteral("some files"))
    {
        setFilesTotal(files);
        setBytesTotal(files * size);
        addBytesDone(done * size);
        for (std::uint64_t i = 0; i < done; ++i)
            addFileDone();
    }

protected:
    Result<void> work(const std::stop_token &) override { return {}; }
};

} // namespace

class OperationTotalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgressIsOfTheBytesOrElseOfTheFiles()
    {
        constexpr std::uint64_t size = 1'048'576;
        operations::OperationTotals totals;
        QCOMPARE(totals.progress(), 0.0);
        totals.add(SomeFiles(4, 1, 0));
        QCOMPARE(totals.progress(), 0.25);
        totals.add(SomeFiles(4, 3, 0));
        QCOMPARE(totals.progress(), 0.5);
        totals.add(SomeFiles(10, 9, size)); // What is empty weighs nothing beside it.
        QCOMPARE(totals.progress(), 0.9);
        QCOMPARE(totals.throughput(), 0.0);
        QVERIFY(!totals.secondsLeft());
    }
};

QTEST_GUILESS_MAIN(OperationTotalsTest)
#include "tst_operationtotals.moc"
