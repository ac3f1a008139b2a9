// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/algorithmoffers.h"
#include "catalog/proccrypto.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::ui;

namespace {

catalog::CatalogSnapshot bookworm()
{
    catalog::CatalogSnapshot snapshot;
    snapshot.entries =
        catalog::readProcCrypto(CIPHERSCOPE_TEST_DATA "/proc-crypto/bookworm-fast.txt").value();
    return snapshot;
}

QStringList namesOf(const AlgorithmOffers &offers, AlgorithmOffers::Role role = AlgorithmOffers::NameRole)
{
    QStringList names;
    for (int row = 0; row < offers.rowCount(); ++row)
        names.append(offers.data(offers.index(row), role).toString());
    return names;
}

} // namespace

/** What can be chosen to be measured. */
class TestAlgorithmOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlgorithmIsFollowedByItsDrivers()
    {
        AlgorithmOffers offers;
        const QAbstractItemModelTester tester(&offers);
        offers.setFilterText(QStringLiteral("sha256"));
        QCOMPARE(namesOf(offers).first(), QStringLiteral("sha256"));
        QVERIFY(!namesOf(offers).contains(QStringLiteral("sha256-avx2")));
        offers.setCatalog(bookworm());
        const qsizetype row = namesOf(offers).indexOf(QStringLiteral("sha256"));
        QStringList drivers = namesOf(offers).mid(row + 1, 4);
        drivers.sort();
        QCOMPARE(drivers,
                 QStringList({ QStringLiteral("sha256-avx"), QStringLiteral("sha256-avx2"),
                               QStringLiteral("sha256-generic"), QStringLiteral("sha256-ssse3") }));
        QCOMPARE(namesOf(offers, AlgorithmOffers::KindRole).at(row + 1), QStringLiteral("driver of sha256"));
        QCOMPARE(namesOf(offers, AlgorithmOffers::DriverRole).at(row), QStringLiteral("false"));
        QCOMPARE(namesOf(offers, AlgorithmOffers::DriverRole).at(row + 1), QStringLiteral("true"));
        const QStringList once = namesOf(offers);
        offers.setCatalog(bookworm());
        QCOMPARE(namesOf(offers), once);
    }

    void driversAreFoundByTheirAlgorithm()
    {
        AlgorithmOffers offers;
        offers.setCatalog(bookworm());
        offers.setFilterText(QStringLiteral("cbc(aes)"));
        QVERIFY2(namesOf(offers).contains(QStringLiteral("cbc-aes-aesni")),
                 qPrintable(namesOf(offers).join(u' ')));
    }

    void whatIsForOtherKernelCodeIsNotOffered()
    {
        AlgorithmOffers offers;
        offers.setCatalog(bookworm());
        for (const QString &name : namesOf(offers))
            QVERIFY2(!name.startsWith(QStringLiteral("__")), qPrintable(name));
    }

    void oneDriverAndSeveralCanBeChosen()
    {
        AlgorithmOffers offers;
        offers.choose({});
        offers.setCatalog(bookworm());
        offers.setChosen(QStringLiteral("sha256-avx"), true);
        offers.setChosen(QStringLiteral("sha256-generic"), true);
        offers.setChosen(QStringLiteral("cbc(aes)"), true);
        QStringList chosen = offers.chosen();
        chosen.sort();
        QCOMPARE(chosen,
                 QStringList({ QStringLiteral("cbc(aes)"), QStringLiteral("sha256-avx"),
                               QStringLiteral("sha256-generic") }));
        QStringList algorithms = offers.chosenAlgorithms();
        algorithms.sort();
        QCOMPARE(algorithms, QStringList({ QStringLiteral("cbc(aes)"), QStringLiteral("sha256") }));
        offers.setCatalog(bookworm()); // A choice stays.
        QCOMPARE(offers.chosen().size(), 3);
    }
};

QTEST_APPLESS_MAIN(TestAlgorithmOffers)
#include "tst_algorithmoffers.moc"
