// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/namesmodel.h"
#include "support/algorithmsstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace Qt::StringLiterals;
using ui::NamesModel;

namespace {

const QByteArray sha256 = cryptoBlock("sha256", "sha256-generic", 100)
    + cryptoBlock("sha256", "sha256-ssse3", 150) + cryptoBlock("sha256", "sha256-avx2", 170);
const QByteArray md5 = cryptoBlock("md5", "md5-generic", 0);
const QByteArray aes = cryptoBlock("aes", "aes-generic", 100, "cipher");

struct Page : AlgorithmsStage {
    void show(const QByteArray &text)
    {
        catalog.write(text);
        QSignalSpy changed(&catalog.watcher, &operations::CatalogWatcher::changed);
        catalog.watcher.refresh();
        QVERIFY(changed.wait());
        QCoreApplication::processEvents();
    }
    NamesModel &names = *model.names();

    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        for (int row = 0; row < names.rowCount(); ++row)
            list.append((at(row, NamesModel::IsNameRole).toBool() ? QString() : u" "_s)
                        + at(row, NamesModel::TextRole).toString());
        return list;
    }
    [[nodiscard]] QVariant at(int row, int role) const { return names.index(row).data(role); }
};

} // namespace

class TestNamesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gathersDriversByName()
    {
        Page page;
        const QAbstractItemModelTester tester(&page.names,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.show(md5 + sha256 + aes);
        QCOMPARE(page.names.rowCount(), 0); // Nobody looks at it.
        page.model.setByName(true);
        QCOMPARE(page.texts(), QStringList({ u"aes"_s, u"md5"_s, u"sha256"_s }));
        page.names.toggle(2);
        QCOMPARE(page.texts(),
                 QStringList({ u"aes"_s, u"md5"_s, u"sha256"_s, u" sha256-avx2"_s, u" sha256-ssse3"_s,
                               u" sha256-generic"_s }));
        QVERIFY(page.at(3, NamesModel::WinsRole).toBool());
        QVERIFY(!page.at(4, NamesModel::WinsRole).toBool());
        QCOMPARE(page.at(2, NamesModel::DetailRole), u"3 drivers"_s);
        QVERIFY(!page.at(0, NamesModel::MeasurableRole).toBool()); // A block cipher alone has no rate.
        page.names.setOpen(4, false);
        QCOMPARE(page.names.rowCount(), 3);
    }

    void followsTheRowsAndKeepsWhatIsOpen()
    {
        Page page;
        const QAbstractItemModelTester tester(&page.names,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.model.setByName(true);
        page.show(md5 + sha256 + aes);
        page.names.toggle(2);
        QSignalSpy resets(&page.names, &QAbstractItemModel::modelReset);
        page.show(md5 + sha256 + cryptoBlock("sha256", "sha256-ni", 250));
        QTRY_COMPARE(page.texts(),
                     QStringList({ u"md5"_s, u"sha256"_s, u" sha256-ni"_s, u" sha256-avx2"_s,
                                   u" sha256-ssse3"_s, u" sha256-generic"_s }));
        page.model.setFilterText(u"md5"_s);
        QTRY_COMPARE(page.texts(), QStringList({ u"md5"_s }));
        page.model.setFilterText({});
        QTRY_COMPARE(page.names.rowCount(), 6);
        QVERIFY(resets.isEmpty());
    }

    void showsWhereTheFirstChoiceIsNotTheFastest()
    {
        Page page;
        page.model.setByName(true);
        page.show(md5 + sha256);
        QCOMPARE(page.names.surprises(), 0);
        page.names.measure(1);
        QVERIFY(page.names.isMeasuring());
        QTRY_VERIFY(!page.names.isMeasuring());
        QCOMPARE(page.names.surprises(), 1);
        const QString surprise = page.at(1, NamesModel::SurpriseRole).toString();
        QVERIFY2(surprise.contains(u"sha256-ssse3 is 4.1 times"_s), qPrintable(surprise));
        QCOMPARE(page.at(3, NamesModel::FastestRole).toBool(), true); // sha256-ssse3, opened by measuring
        QCOMPARE(page.at(3, NamesModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(page.at(3, NamesModel::RateRole).toString(), u"900 MB/s"_s);
        QVERIFY(page.at(2, NamesModel::ShareRole).toDouble() < 0.5);
        QVERIFY(page.at(0, NamesModel::RateRole).toString().isEmpty()); // md5 was not measured.
    }

    void measuresAllThatHaveAChoiceAndStops()
    {
        Page page;
        page.model.setByName(true);
        page.show(md5 + sha256);
        page.names.measureAll();
        QVERIFY(page.names.progressText().contains(u'3'));
        page.names.stopMeasuring();
        QTRY_VERIFY(!page.names.isMeasuring());
        QVERIFY(page.names.progressText().isEmpty());
        page.names.measureAll();
        QTRY_COMPARE(page.names.surprises(), 1);
        QVERIFY(page.at(0, NamesModel::RateRole).toString().isEmpty());
    }

    void leadsToTheTable()
    {
        Page page;
        page.model.setByName(true);
        page.show(md5 + sha256);
        page.names.toggle(1);
        page.model.select(page.names.tableRow(3));
        QCOMPARE(page.model.details()->driver(), u"sha256-ssse3"_s);
        QCOMPARE(page.names.tableRow(99), -1);
        QCOMPARE(page.names.tableRow(-1), -1);
    }
};

QTEST_GUILESS_MAIN(TestNamesModel)
#include "tst_namesmodel.moc"
