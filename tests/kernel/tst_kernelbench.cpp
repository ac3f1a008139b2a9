// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/runjson.h"
#include "catalog/proccrypto.h"
#include "engine/rng.h"
#include "support/clichecks.h"
#include "support/enginerows.h"

#include <QTest>

#include <algorithm>
#include <span>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;

namespace {

Result<Run> bench(const std::string &algorithms, const char *direction)
{
    const ProcessResult result =
        runProcess({ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "bench", "-a", algorithms, "--drivers", "all",
                     "--engine", "both", "--sizes", "16,4096", "--threads", "1,2", "--seconds", "0.02",
                     "--direction", direction, "--json" });
    return parseRun(QByteArray::fromStdString(result.out), "stdout");
}

} // namespace

/** The bench command where the kernel computes. */
class TestKernelBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDriverIsMeasuredOrSaysWhyNot_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char *name : { "sha256", "hmac(sha256)", "cbc(aes)", "xts(aes)", "gcm(aes)", "ccm(aes)",
                                  "rfc7539(chacha20,poly1305)", "stdrng" })
            QTest::newRow(name) << std::string(name);
    }
    void everyDriverIsMeasuredOrSaysWhyNot()
    {
        QFETCH(const std::string, name);
        for (const char *direction : { "encrypt", "decrypt" }) {
            const Result<Run> run = bench(name, direction);
            VERIFY_RESULT(run);
            QVERIFY(run->complete);
            const auto entries = catalog::readProcCryptoOf(name);
            VERIFY_RESULT(entries);
            // The drivers, and what they are compared with.
            QVERIFY(run->series.size() >= 2);
            for (const Series &series : run->series) {
                if (!series.failure.isEmpty()) {
                    QVERIFY(series.points.empty());
                    QVERIFY2(series.failure.contains(QString::fromStdString(series.subject.name)),
                             qPrintable(series.failure));
                    continue;
                }
                QCOMPARE(series.points.size(), std::size_t{ 4 });
                for (const Point &point : series.points)
                    QVERIFY2(point.failure.isEmpty() && point.rate.lowest() > 0, qPrintable(point.failure));
            }
            for (const Series &series : std::span(run->series).first(run->series.size() - 1)) {
                QCOMPARE(series.subject.algorithm, name);
                QVERIFY(series.subject.engine == engine::EngineKind::Kernel);
                if (!series.failure.isEmpty())
                    continue;
                const auto entry = std::ranges::find(*entries, series.driver, &catalog::CryptoEntry::driver);
                QVERIFY2(entry != entries->end(), series.driver.c_str());
                QCOMPARE(series.priority, entry->priority);
                QCOMPARE(series.module, entry->module);
            }
            const Series &peer = run->series.back();
            QVERIFY2(peer.failure.isEmpty(), qPrintable(peer.failure));
            const bool isGenerator = name == "stdrng"; // OpenSSL gives none: getrandom() stands beside it.
            QVERIFY(isGenerator || peer.subject.engine == engine::EngineKind::OpenSsl);
            QCOMPARE(peer.subject.algorithm, isGenerator ? std::string(engine::systemRandomName) : name);
        }
    }
};

QTEST_GUILESS_MAIN(TestKernelBench)
#include "tst_kernelbench.moc"
