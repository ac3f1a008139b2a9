// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/seriespair.h"
#include "support/benchruns.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;
using engine::Direction;
using engine::EngineKind;

namespace {

/** "algorithm:driver:priority"; in the place of the priority also "selected", by the generic name, "refused",
 * or "short", of another key. */
Series seriesFrom(const QString &text)
{
    const QStringList parts = text.split(u':');
    const bool isOpenSsl = parts[1].startsWith(QStringLiteral("OpenSSL"));
    Series series = curve(qPrintable(parts[0]), qPrintable(parts[1]),
                          isOpenSsl ? EngineKind::OpenSsl : EngineKind::Kernel, { 16 }, 1);
    if (!parts[0].contains(u'('))
        series.subject.type = AlgType::Hash;
    if (const QString last = parts.value(2); last == QStringLiteral("selected"))
        series.subject.name = series.subject.algorithm;
    else if (last == QStringLiteral("refused"))
        series.points.clear();
    else if (last == QStringLiteral("short"))
        series.keySize = 16;
    else if (!last.isEmpty())
        series.priority = last.toInt();
    return series;
}

Run runFrom(const QString &text, Direction direction = Direction::Encrypt)
{
    Run run;
    run.direction = direction;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
        run.series.push_back(seriesFrom(one));
    return run;
}

/** "driver<other" for each pair, with "-" for none. */
QString textOf(const std::vector<SeriesPair> &pairs)
{
    const auto name = [](const Series *series) {
        return series ? QString::fromStdString(series->driver) : QStringLiteral("-");
    };
    QStringList all;
    for (const SeriesPair &pair : pairs)
        all.append(name(pair.now) + u'<' + name(pair.before));
    return all.join(u' ');
}

} // namespace

/** Which series of two runs are held beside each other. */
class TestSeriesPair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeriesHasItsCounterpart_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("pairs");
        const auto row = [](const char *title, const char *now, const char *before, const char *pairs) {
            QTest::newRow(title) << QString::fromLatin1(now) << QString::fromLatin1(before)
                                 << QString::fromLatin1(pairs);
        };
        row("the same driver", "sha256:avx2:170 sha256:generic:100", "sha256:generic:100 sha256:avx2:170",
            "avx2<avx2 generic<generic");
        // Linux 6.1 and 7.x: all the fast drivers of sha256 became one.
        row("selected against selected by name", "sha256:sha256-lib:selected", "sha256:sha256-avx2:selected",
            "sha256-lib<sha256-avx2");
        row("selected against selected by priority", "sha256:sha256-lib:300",
            "sha256:generic:100 sha256:sha256-avx2:170", "sha256-lib<sha256-avx2 -<generic");
        row("no other driver is the selected one", "sha256:lib:300 sha256:slow:100", "sha256:avx2:170",
            "lib<avx2 slow<-");
        row("a driver that is there twice over", "sha256:ni:300 sha256:avx2:170", "sha256:avx2:170",
            "ni<avx2 avx2<avx2");
        row("what was refused was not selected", "sha256:lib:300", "sha256:ni:refused sha256:avx2:170",
            "lib<avx2 -<ni");
        row("another algorithm", "sha256:a:1", "sha512:b:1", "a<- -<b");
        row("another size of key", "cbc(aes):aesni:400", "cbc(aes):aesni:short", "aesni<- -<aesni");
        row("OpenSSL of any version", "sha256:OpenSSL_3.5 sha256:lib:300", "sha256:OpenSSL_3.0",
            "OpenSSL_3.5<OpenSSL_3.0 lib<-");
    }
    void aSeriesHasItsCounterpart()
    {
        QFETCH(const QString, now);
        QFETCH(const QString, before);
        const Run run = runFrom(now);
        const Run other = runFrom(before);
        QTEST(textOf(pairSeries(run, &other)), "pairs");
        QVERIFY(!differInDirection(run, other));
    }

    void aloneARunHasNoCounterparts()
    {
        const Run run = runFrom(QStringLiteral("sha256:a:1 cbc(aes):b:1"));
        QCOMPARE(textOf(pairSeries(run, nullptr)), QStringLiteral("a<- b<-"));
    }

    void encryptingIsNotComparedWithDecrypting()
    {
        const QString series = QStringLiteral("sha256:avx2:170 cbc(aes):aesni:400");
        const Run run = runFrom(series);
        const Run other = runFrom(series, Direction::Decrypt);
        QCOMPARE(textOf(pairSeries(run, &other)), QStringLiteral("avx2<avx2 aesni<-"));
        QVERIFY(differInDirection(run, other));
        const Run hashes = runFrom(QStringLiteral("sha256:avx2:170"), Direction::Decrypt);
        QVERIFY(!differInDirection(run, hashes)); // A hash has no direction.
    }
};

QTEST_APPLESS_MAIN(TestSeriesPair)
#include "tst_seriespair.moc"
