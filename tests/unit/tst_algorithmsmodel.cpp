// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmsfilter.h"
#include "algorithms/algorithmsmodel.h"
#include "algorithms/nametreemodel.h"
#include "algorithms/tablecolumns.h"
#include "catalog/proccrypto.h"

#include "support/catalogstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace cipherscope;
using namespace cipherscope::testing;
using ui::AlgorithmsFilter;
using ui::AlgorithmsModel;

using namespace Qt::StringLiterals;

namespace {

operations::CatalogSnapshot snapshotOf(const QByteArray &text)
{
    operations::CatalogSnapshot snapshot;
    snapshot.entries = catalog::parseProcCrypto({ text.constData(), static_cast<std::size_t>(text.size()) });
    snapshot.selections = catalog::selectDrivers(snapshot.entries);
    snapshot.access.resize(snapshot.entries.size(), { .access = catalog::Access::Reachable });
    return snapshot;
}

QStringList drivers(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, AlgorithmsModel::Driver).data().toString());
    return list;
}

} // namespace

class TestAlgorithmsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsInNaturalOrder_data()
    {
        QTest::addColumn<QString>("smaller");
        QTest::addColumn<QString>("greater");
        QTest::newRow("a number by its value") << "sha3-64"
                                               << "sha3-256";
        QTest::newRow("in the middle") << "sha2-x"
                                       << "sha10-x";
        QTest::newRow("without regard to case") << "AES"
                                                << "aeszz";
        QTest::newRow("a prefix first") << "sha512"
                                        << "sha512-avx";
        QTest::newRow("leading zeros") << "a007"
                                       << "a10";
    }
    void sortsInNaturalOrder()
    {
        QFETCH(QString, smaller);
        QFETCH(QString, greater);
        QVERIFY(ui::naturalSortKey(smaller) < ui::naturalSortKey(greater));
    }

    void takesOverAReadingWithoutAReset()
    {
        AlgorithmsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        const QByteArray a = cryptoBlock("a", "a-generic", 100);
        const QByteArray b = cryptoBlock("b", "b-generic", 100);
        const QByteArray c = cryptoBlock("c", "c-generic", 100);
        ui::CatalogChange change = model.update(snapshotOf(a + b + c));
        QVERIFY(change.appeared.isEmpty());
        QCOMPARE(drivers(model), QStringList({ u"a-generic"_s, u"b-generic"_s, u"c-generic"_s }));

        // b goes; a second a comes at the list's start and wins; c gets another user.
        change = model.update(snapshotOf(cryptoBlock("a", "a-fast", 200) + a
                                         + cryptoBlock("c", "c-generic", 100, "shash", false, 7)));
        QCOMPARE(change.appeared, QStringList({ u"a-fast"_s }));
        QCOMPARE(change.disappeared, QStringList({ u"b-generic"_s }));
        QCOMPARE(drivers(model), QStringList({ u"a-generic"_s, u"c-generic"_s, u"a-fast"_s }));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.index(1, AlgorithmsModel::References).data().toInt(), 7);
        QVERIFY(!model.index(0, 0).data(AlgorithmsModel::WinsRole).toBool());
        QVERIFY(model.index(2, 0).data(AlgorithmsModel::WinsRole).toBool());
        QVERIFY(model.index(2, 0).data(AlgorithmsModel::FreshRole).toBool());
        QVERIFY(!model.index(0, 0).data(AlgorithmsModel::FreshRole).toBool());
        model.clearFresh();
        QVERIFY(!model.index(2, 0).data(AlgorithmsModel::FreshRole).toBool());
        QCOMPARE(resets.size(), 0);
    }

    void keepsApartEntriesThatLookTheSame()
    {
        AlgorithmsModel model;
        const QByteArray twin = cryptoBlock("stdrng", "drbg", 10, "rng");
        model.update(snapshotOf(twin + twin));
        QCOMPARE(model.rowCount(), 2);
        const ui::CatalogChange change = model.update(snapshotOf(twin));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(change.disappeared, QStringList({ u"drbg"_s }));
    }

    void doesNotReportLarvals()
    {
        AlgorithmsModel model;
        model.update(snapshotOf(cryptoBlock("a", "a-generic", 100)));
        const ui::CatalogChange come =
            model.update(snapshotOf(cryptoBlock("b", "b", 0, "larval") + cryptoBlock("a", "a-generic", 100)));
        QVERIFY(come.appeared.isEmpty());
        QVERIFY(model.update(snapshotOf(cryptoBlock("a", "a-generic", 100))).disappeared.isEmpty());
    }

    void surviveEveryCaptureInTurn()
    {
        AlgorithmsModel model;
        AlgorithmsFilter filter(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setShowInternal(true);
        for (const char *name :
             { "bookworm", "bookworm-fast", "newest-restricted", "trixie", "host", "bookworm" }) {
            const operations::CatalogSnapshot snapshot = snapshotOf(capture(QString::fromLatin1(name)));
            QVERIFY(!snapshot.entries.empty());
            model.update(snapshot);
            QCOMPARE(static_cast<std::size_t>(model.rowCount()), snapshot.entries.size());
            QCOMPARE(filter.rowCount(), model.rowCount());
            filter.setText(QStringLiteral("aes"));
            QVERIFY(filter.rowCount() < model.rowCount());
            filter.setText({});
        }
    }

    void sortsByEachColumn()
    {
        AlgorithmsModel model;
        model.update(snapshotOf(capture(QStringLiteral("bookworm-fast"))));
        AlgorithmsFilter filter(model);
        filter.sort(AlgorithmsModel::Priority, Qt::DescendingOrder);
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(filter.rowAt(row - 1).entry.priority >= filter.rowAt(row).entry.priority);
        filter.sort(AlgorithmsModel::References, Qt::AscendingOrder);
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(filter.rowAt(row - 1).entry.refcount <= filter.rowAt(row).entry.refcount);
        for (const int column : { AlgorithmsModel::Driver, AlgorithmsModel::Type, AlgorithmsModel::Module }) {
            filter.sort(column, Qt::AscendingOrder);
            for (int row = 1; row < filter.rowCount(); ++row) {
                QVERIFY(ui::naturalSortKey(filter.index(row - 1, column).data().toString())
                        <= ui::naturalSortKey(filter.index(row, column).data().toString()));
            }
        }
    }

    void putsTheWinnerFirstAmongEqualNamesEitherWay()
    {
        AlgorithmsModel model;
        model.update(snapshotOf(cryptoBlock("b", "b", 1) + cryptoBlock("a", "slow", 100)
                                + cryptoBlock("a", "fast", 300)));
        AlgorithmsFilter filter(model);
        QCOMPARE(drivers(filter), QStringList({ u"fast"_s, u"slow"_s, u"b"_s }));
        filter.sort(AlgorithmsModel::Name, Qt::DescendingOrder);
        QCOMPARE(drivers(filter), QStringList({ u"b"_s, u"fast"_s, u"slow"_s }));
    }

    void filtersByTextTypeAndAccess()
    {
        AlgorithmsModel model;
        operations::CatalogSnapshot snapshot =
            snapshotOf(cryptoBlock("sha256", "sha256-avx2", 170)
                       + cryptoBlock("cbc(aes)", "cbc-aes-aesni", 400, "skcipher")
                       + cryptoBlock("cbc(aes)", "__cbc-aes-aesni", 400, "skcipher", true)
                       + cryptoBlock("rsa", "rsa-generic", 100, "akcipher"));
        snapshot.access[0].access = catalog::Access::Restricted;
        snapshot.access[2].access = catalog::Access::Internal;
        snapshot.access[3].access = catalog::Access::NotUserSpace;
        model.update(snapshot);
        AlgorithmsFilter filter(model);
        QCOMPARE(drivers(filter), QStringList({ u"cbc-aes-aesni"_s, u"rsa-generic"_s, u"sha256-avx2"_s }));
        filter.setShowInternal(true);
        QCOMPARE(filter.rowCount(), 4);
        filter.setShowInternal(false);
        filter.setText(QStringLiteral("  AESNI cbc "));
        QCOMPARE(drivers(filter), QStringList({ u"cbc-aes-aesni"_s }));
        filter.setText(QStringLiteral("kernel"));
        QCOMPARE(filter.rowCount(), 3);
        filter.setText({});
        filter.setTypes({ ui::TypeGroup::Hash, ui::TypeGroup::Other });
        QCOMPARE(drivers(filter), QStringList({ u"rsa-generic"_s, u"sha256-avx2"_s }));
        filter.setAccess({ catalog::Access::NotUserSpace });
        QCOMPARE(drivers(filter), QStringList({ u"rsa-generic"_s }));
    }

    void drawsANameAsATree()
    {
        ui::NameTreeModel tree;
        const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setName("authenc(hmac(sha256-avx2),cbc-aes-aesni)");
        QStringList nodes;
        for (int row = 0; row < tree.rowCount(); ++row) {
            const QModelIndex index = tree.index(row);
            nodes.append(QString(index.data(ui::NameTreeModel::DepthRole).toInt(), u' ')
                         + index.data(ui::NameTreeModel::TextRole).toString());
        }
        QCOMPARE(nodes, QStringList({ u"authenc"_s, u" hmac"_s, u"  sha256-avx2"_s, u" cbc-aes-aesni"_s }));
        // The line from authenc to cbc-aes-aesni passes beside sha256-avx2.
        QCOMPARE(tree.index(2).data(ui::NameTreeModel::GuidesRole).value<QList<int>>(), QList<int>({ 1 }));
        QVERIFY(!tree.index(1).data(ui::NameTreeModel::LastRole).toBool());
        QVERIFY(tree.index(3).data(ui::NameTreeModel::LastRole).toBool());
        tree.setName("broken((name");
        QCOMPARE(tree.rowCount(), 1);
    }

    void givesUpColumnsWhereTheTableIsNarrow()
    {
        ui::TableColumns columns;
        columns.setWidth(900);
        const QList<qreal> wide = columns.widths();
        QVERIFY(!wide.contains(0));
        QVERIFY(std::accumulate(wide.begin(), wide.end(), 0.0) + 7 * 8 <= 900);
        QVERIFY(wide[AlgorithmsModel::Driver] > 150);
        columns.setWidth(400);
        QCOMPARE(columns.widths()[AlgorithmsModel::Module], 0);
        QCOMPARE(columns.widths()[AlgorithmsModel::References], 0);
        QVERIFY(columns.widths()[AlgorithmsModel::Name] > 80);
        QCOMPARE(columns.neighbour(AlgorithmsModel::Priority, 1), int(AlgorithmsModel::Priority));
        QCOMPARE(columns.neighbour(AlgorithmsModel::Priority, -1), int(AlgorithmsModel::Type));
    }
};

QTEST_GUILESS_MAIN(TestAlgorithmsModel)
#include "tst_algorithmsmodel.moc"
