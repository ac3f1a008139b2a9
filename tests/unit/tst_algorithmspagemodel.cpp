// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmspagemodel.h"

#include "components/filenames.h"
#include "support/algorithmsstage.h"
#include "support/heldpool.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <filesystem>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace Qt::StringLiterals;
using ui::AlgorithmsModel;
using ui::AlgorithmsPageModel;

namespace {

/** The page's model on a stage, with what a test does to it. */
struct Page : AlgorithmsStage {
    void show(const QByteArray &text)
    {
        catalog.write(text);
        QSignalSpy changed(&catalog.watcher, &operations::CatalogWatcher::changed);
        catalog.watcher.refresh();
        QVERIFY(changed.wait());
    }
    void select(const QString &driver)
    {
        for (int row = 0; row < model.rows()->rowCount(); ++row) {
            if (model.rows()->rowAt(row).driver == driver)
                return model.select(row);
        }
        QFAIL(qPrintable(driver + u" is not shown"_s));
    }
    [[nodiscard]] QString currentDriver()
    {
        return model.currentRow() < 0 ? QString() : model.rows()->rowAt(model.currentRow()).driver;
    }
    [[nodiscard]] QString field(const QString &label)
    {
        for (int row = 0; row < model.details()->fields()->rowCount(); ++row) {
            const QModelIndex index = model.details()->fields()->index(row);
            if (index.data(ui::EntryFieldsModel::LabelRole) == label)
                return index.data(ui::EntryFieldsModel::ValueRole).toString();
        }
        return {};
    }
};

const QByteArray slow = cryptoBlock("sha256", "sha256-generic", 100);
const QByteArray fast = cryptoBlock("sha256", "sha256-avx2", 170);
const QByteArray serpentAliases = "alias crypto-serpent serpent_generic\n"
                                  "alias crypto-serpent-generic serpent_generic\n"
                                  "alias crypto-sha256 sha256_ssse3\nalias crypto-sha256-avx2 sha256_ssse3\n"
                                  "alias crypto-xts xts\n";
const QByteArray md5 = cryptoBlock("md5", "md5-generic", 0);

} // namespace

class TestAlgorithmsPageModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsThenShows()
    {
        Page page;
        QCOMPARE(page.model.state(), AlgorithmsPageModel::Loading);
        page.show(slow + fast + md5);
        QCOMPARE(page.model.state(), AlgorithmsPageModel::Ready);
        QCOMPARE(page.model.countText(), u"3 of 3 shown"_s);
        QVERIFY(page.model.changeText().isEmpty());
        QCOMPARE(page.model.currentRow(), -1);
    }

    void readsWhileThePageIsVisible()
    {
        Page page;
        page.catalog.write(slow);
        page.model.setWatching(true);
        QTRY_COMPARE(page.model.rows()->rowCount(), 1);
        page.catalog.write(slow + fast);
        QTRY_COMPARE(page.model.rows()->rowCount(), 2);
    }

    void keepsTheSelectionThroughReadingsFiltersAndOrders()
    {
        Page page;
        const QAbstractItemModelTester tester(page.model.rows(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.show(slow + md5);
        page.select(u"sha256-generic"_s);
        QCOMPARE(page.model.currentRow(), 1);
        page.show(fast + slow + md5);
        QCOMPARE(page.currentDriver(), u"sha256-generic"_s);
        QCOMPARE(page.model.currentRow(), 2);
        page.model.sortBy(AlgorithmsModel::Priority);
        QVERIFY(page.model.sortsDescending());
        QCOMPARE(page.model.currentRow(), 1);
        page.model.sortBy(AlgorithmsModel::Priority);
        QVERIFY(!page.model.sortsDescending());
        QCOMPARE(page.currentDriver(), u"sha256-generic"_s);
        page.model.setFilterText(u"md5"_s);
        QCOMPARE(page.model.currentRow(), -1);
        QCOMPARE(page.model.details()->driver(), u"sha256-generic"_s);
        page.model.setFilterText({});
        QCOMPARE(page.currentDriver(), u"sha256-generic"_s);
    }

    void movesTheSelectionWithinTheRows()
    {
        Page page;
        page.model.moveSelection(1);
        QCOMPARE(page.model.currentRow(), -1);
        page.show(slow + fast + md5);
        page.model.moveSelection(1);
        QCOMPARE(page.model.currentRow(), 0);
        page.model.moveSelection(10);
        QCOMPARE(page.model.currentRow(), 2);
        page.model.moveSelection(-1);
        QCOMPARE(page.model.currentRow(), 1);
    }

    void saysWhatAppearedAndDisappeared()
    {
        Page page;
        page.show(slow + md5);
        page.show(fast + slow);
        QCOMPARE(page.model.changeText(), u"1 appeared: sha256-avx2; 1 disappeared: md5-generic"_s);
        QByteArray many = slow;
        for (const char *name : { "a", "b", "c", "d", "e", "f" })
            many += cryptoBlock(name, name, 1);
        page.show(many);
        QCOMPARE(page.model.changeText(), u"6 appeared: a, b, c, d and 2 more; 1 disappeared: sha256-avx2"_s);
        // One more user of a driver is no news.
        page.show(cryptoBlock("sha256", "sha256-generic", 100, "shash", false, 2) + many.mid(slow.size()));
        QVERIFY(page.model.changeText().startsWith(u"6 appeared"_s));
    }

    void endsTheHighlightOfNewRows()
    {
        Page page;
        page.show(slow);
        page.show(fast + slow);
        QVERIFY(page.model.rows()->index(0, 0).data(AlgorithmsModel::FreshRole).toBool());
        QTRY_VERIFY(!page.model.rows()->index(0, 0).data(AlgorithmsModel::FreshRole).toBool());
    }

    void keepsTheDetailsOfAnEntryThatGoesAway()
    {
        Page page;
        page.show(fast + slow);
        page.select(u"sha256-avx2"_s);
        QVERIFY(page.model.details()->canHash());
        page.show(slow);
        QVERIFY(page.model.details()->isGone());
        QVERIFY(!page.model.details()->canHash());
        QVERIFY(!page.model.details()->hashRefusal().isEmpty());
        QCOMPARE(page.model.details()->driver(), u"sha256-avx2"_s);
        QCOMPARE(page.model.currentRow(), -1);
        page.show(fast + slow);
        QVERIFY(!page.model.details()->isGone());
        QCOMPARE(page.currentDriver(), u"sha256-avx2"_s);
    }

    void explainsARealEntry()
    {
        Page page;
        for (const char *name : { "rfc4106-gcm-aesni", "rfc4106(gcm(aes))" })
            page.catalog.kernel.restrictDriver(name);
        page.show(capture(u"bookworm-fast"_s));
        page.select(u"sha256-avx2"_s);
        ui::AlgorithmDetails &details = *page.model.details();
        QCOMPARE(details.name(), u"sha256"_s);
        QVERIFY(details.wins());
        QVERIFY2(details.reason().contains(u"highest priority"_s), qPrintable(details.reason()));
        QCOMPARE(details.accessWord(), u"Reachable"_s);
        QVERIFY(!details.accessText().isEmpty());
        QVERIFY(details.canHash());
        QVERIFY(details.hashRefusal().isEmpty());
        QCOMPARE(page.field(u"Digest size"_s), u"32 bytes (256 bits)"_s);
        QCOMPARE(page.field(u"Module"_s), u"sha256_ssse3"_s);
        for (int row = 0; row < details.fields()->rowCount(); ++row)
            QVERIFY(!details.fields()
                         ->index(row)
                         .data(ui::EntryFieldsModel::ExplanationRole)
                         .toString()
                         .isEmpty());

        page.select(u"sha256-generic"_s);
        QVERIFY(!details.wins());
        QVERIFY2(details.reason().contains(u"sha256-avx2"_s), qPrintable(details.reason()));

        page.select(u"rfc4106-gcm-aesni"_s);
        QCOMPARE(details.accessWord(), u"Restricted"_s);
        QVERIFY(!details.canHash());
        QVERIFY(!details.hashRefusal().isEmpty());
        QCOMPARE(details.nameTree()->rowCount(), 3);
    }

    void asksToHashWithTheNameThatTheKernelGives()
    {
        Page page;
        page.catalog.kernel.restrictDriver("sha256-avx2");
        page.show(fast + slow);
        QSignalSpy requested(&page.model, &AlgorithmsPageModel::hashWithDriverRequested);
        page.select(u"sha256-generic"_s);
        page.model.hashWithDriver();
        QCOMPARE(requested.takeFirst().first().toString(), u"sha256-generic"_s);
        // A restricted kernel gives the winner by its generic name only.
        page.select(u"sha256-avx2"_s);
        page.model.hashWithDriver();
        QCOMPARE(requested.takeFirst().first().toString(), u"sha256"_s);
    }

    void asksToCompareTheDriversOfAName()
    {
        Page page;
        page.show(fast + slow);
        QSignalSpy requested(&page.model, &AlgorithmsPageModel::crossCheckRequested);
        page.model.checkDrivers(); // Nothing is selected.
        QVERIFY(requested.isEmpty());
        page.select(u"sha256-generic"_s);
        QVERIFY(page.model.details()->canCheck());
        page.model.checkDrivers();
        QCOMPARE(requested.takeFirst().first().toString(), u"sha256"_s);
    }

    void filtersByChipsAndCountsThem()
    {
        Page page;
        page.catalog.kernel.blockType("aead");
        page.show(slow + fast + cryptoBlock("gcm(aes)", "gcm-aesni", 400, "aead")
                  + cryptoBlock("rsa", "rsa-generic", 100, "akcipher")
                  + cryptoBlock("gcm(aes)", "__gcm-aesni", 400, "aead", true));
        const auto count = [](ui::FilterChips *chips, int row) {
            return chips->index(row).data(ui::FilterChips::CountRole).toInt();
        };
        const QAbstractItemModelTester tester(page.model.typeChips(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(count(page.model.typeChips(), 0), 2);
        QCOMPARE(count(page.model.typeChips(), 2), 1);
        QCOMPARE(count(page.model.accessChips(), 2), 1);
        page.model.typeChips()->setChecked(2, true);
        QCOMPARE(page.model.countText(), u"1 of 5 shown"_s);
        page.model.setShowInternal(true);
        QCOMPARE(page.model.countText(), u"2 of 5 shown"_s);
        page.model.accessChips()->setChecked(0, true);
        QCOMPARE(page.model.state(), AlgorithmsPageModel::NoMatch);
        page.model.clearFilters();
        QCOMPARE(page.model.state(), AlgorithmsPageModel::Ready);
        QCOMPARE(page.model.countText(), u"5 of 5 shown"_s);
    }

    void showsWhatIsNotLoadedWhenWanted()
    {
        Page page;
        const QAbstractItemModelTester tester(page.model.rows(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.catalog.writeAliases(serpentAliases);
        page.show(slow + md5);
        QTRY_COMPARE(page.model.loadableCount(), 3);
        QCOMPARE(page.model.countText(), u"2 of 2 shown"_s);
        QVERIFY(page.model.changeText().isEmpty());
        page.model.setShowLoadable(true);
        QCOMPARE(page.model.countText(), u"5 of 5 shown"_s);
        const QModelIndex serpent = page.model.rows()->index(1, 0);
        QCOMPARE(serpent.data(AlgorithmsModel::NameRole), u"serpent"_s);
        QCOMPARE(serpent.data(AlgorithmsModel::AccessRole), u"Not loaded"_s);
        QVERIFY(serpent.data(AlgorithmsModel::AskableRole).toBool());
        QVERIFY(!serpent.data(AlgorithmsModel::WinsRole).toBool());
        // A driver of what is there stands below it.
        QCOMPARE(page.model.rows()->index(3, 0).data(AlgorithmsModel::DriverRole), u"sha256-avx2"_s);
        const QModelIndex xts = page.model.rows()->index(4, 0);
        QCOMPARE(xts.data(AlgorithmsModel::TypeRole), u"template"_s);
        QVERIFY(!xts.data(AlgorithmsModel::AskableRole).toBool());

        page.model.accessChips()->setChecked(0, true);
        QCOMPARE(page.model.rows()->rowCount(), 2);
        page.model.clearFilters();
        page.model.sortBy(AlgorithmsModel::Access);
        QVERIFY(page.model.rows()->rowAt(4).loadable);
        QVERIFY(!page.model.rows()->rowAt(1).loadable);
        page.model.setShowLoadable(false);
        page.model.setFilterText(u"serpent"_s);
        QCOMPARE(page.model.state(), AlgorithmsPageModel::NoMatch);
        QCOMPARE(page.model.loadableMatches(), 1);
    }

    void asksTheKernelAndSelectsWhatCame()
    {
        Page page;
        page.catalog.writeAliases(serpentAliases);
        page.show(slow + md5);
        page.model.setShowLoadable(true);
        QTRY_COMPARE(page.model.rows()->rowCount(), 5);
        page.catalog.kernel.whenAsked("serpent", [&page] {
            page.catalog.write(cryptoBlock("serpent", "serpent-generic", 100, "cipher") + slow + md5);
            page.catalog.writeBelow("/proc/modules", "serpent_generic 1 0 - Live 0x0\n");
            return ENOENT;
        });
        {
            const HeldPool held(page.catalog.pool);
            page.model.askForRow(1);
            QCOMPARE(page.model.details()->name(), u"serpent"_s);
            QVERIFY(page.model.asking()->isBusy());
        }
        QTRY_VERIFY(!page.model.details()->isLoadable());
        QCOMPARE(page.model.details()->driver(), u"serpent-generic"_s);
        QCOMPARE(page.currentDriver(), u"serpent-generic"_s);
        QTRY_COMPARE(page.model.loadableCount(), 2);
        QCOMPARE(page.model.changeText(), u"1 appeared: serpent-generic"_s);
        QCOMPARE(page.model.asking()->kind(), u"accent"_s);
        QVERIFY(page.model.asking()->reasons().join(u' ').contains(u"block cipher"_s));
        QCOMPARE(page.model.noticeText(), page.model.asking()->headline());
    }

    void tellsWhatTheModuleOfADriverIs()
    {
        Page page;
        page.catalog.writeBelow("/proc/modules", "sha256_ssse3 32768 0 - Live 0x0\n");
        page.show(capture(u"bookworm-fast"_s));
        page.select(u"sha256-avx2"_s);
        QVERIFY(page.model.modules()->sentences().join(u' ').contains(u"AVX2"_s));
        QTRY_VERIFY(page.model.modules()->hasModule());
        const auto valueOf = [&page](const QString &label) {
            for (int row = 0; row < page.model.modules()->fields()->rowCount(); ++row) {
                const QModelIndex index = page.model.modules()->fields()->index(row);
                if (index.data(ui::EntryFieldsModel::LabelRole) == label)
                    return index.data(ui::EntryFieldsModel::ValueRole).toString();
            }
            return QString();
        };
        QCOMPARE(valueOf(u"Module"_s), u"sha256_ssse3"_s);
        QCOMPARE(valueOf(u"Licence"_s), u"GPL"_s);
        QCOMPARE(valueOf(u"Used by"_s), u"nobody"_s);
        QVERIFY(valueOf(u"File"_s).endsWith(u"sha256_ssse3.ko"_s));
        // The next row's answer replaces it, though it comes later.
        page.select(u"xts-aes-aesni"_s);
        QTRY_COMPARE(valueOf(u"Module"_s), u"aesni_intel"_s);
    }

    void saysThatTheKernelRefused()
    {
        Page page;
        page.catalog.writeAliases(serpentAliases);
        page.show(slow + md5);
        page.model.setShowLoadable(true);
        QTRY_COMPARE(page.model.rows()->rowCount(), 5);
        page.catalog.kernel.whenAsked("sha256-avx2", [] { return ENOENT; });
        page.model.select(3);
        page.model.askForSelected();
        QTRY_VERIFY(!page.model.asking()->headline().isEmpty());
        QCOMPARE(page.model.asking()->kind(), u"bad"_s);
        QVERIFY(page.model.details()->isLoadable());
        QCOMPARE(page.model.currentRow(), 3);
        // A template is not asked for alone.
        const int binds = page.catalog.kernel.bindCount();
        page.model.askForRow(4);
        QVERIFY(!page.model.asking()->isBusy());
        QCOMPARE(page.catalog.kernel.bindCount(), binds);
    }

    void saysWhyThereIsNothing()
    {
        Page page;
        page.model.refresh();
        QTRY_COMPARE(page.model.state(), AlgorithmsPageModel::Unreadable);
        QVERIFY(page.model.errorText().contains(u"/proc/crypto"_s));
        page.show("\n");
        QCOMPARE(page.model.state(), AlgorithmsPageModel::Empty);
        page.show(slow);
        QCOMPARE(page.model.state(), AlgorithmsPageModel::Ready);
        page.catalog.removeFile();
        page.model.refresh();
        QTRY_COMPARE(page.model.state(), AlgorithmsPageModel::Unreadable);
        page.catalog.write(slow);
        page.model.refresh();
        QTRY_COMPARE(page.model.state(), AlgorithmsPageModel::Ready);
    }

    void copiesARowAndAnEntry()
    {
        Page page;
        page.show(slow);
        QGuiApplication::clipboard()->setText(u"before"_s);
        page.model.copyRow();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        page.model.select(0);
        page.model.copyRow();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"sha256\tsha256-generic\tshash\t100\tReachable\tkernel\tpassed\t1"_s);
        page.model.copyEntry();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(slow.trimmed() + '\n'));
    }

    void exportsTheRowsShownInTheirOrder()
    {
        Page page;
        page.show(slow + md5 + fast);
        page.model.setFilterText(u"sha"_s);
        const QDir folder(QString::fromStdString(page.catalog.file().parent_path().string()));
        QSignalSpy notice(&page.model, &AlgorithmsPageModel::noticeChanged);
        page.model.exportTo(QUrl::fromLocalFile(folder.filePath(u"list.json"_s)));
        QVERIFY(page.model.isExporting());
        QVERIFY(notice.wait());
        QCOMPARE(page.model.noticeKind(), u"good"_s);
        QFile json(folder.filePath(u"list.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(json.readAll()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject()["driver"_L1].toString(), u"sha256-avx2"_s);
        QCOMPARE(rows[0].toObject()["selected"_L1].toBool(), true);
        QCOMPARE(rows[0].toObject()["access"_L1].toString(), u"reachable"_s);

        page.model.exportTo(QUrl::fromLocalFile(folder.filePath(u"list.csv"_s)));
        QVERIFY(notice.wait());
        QFile csv(folder.filePath(u"list.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 3);

        page.model.exportTo(QUrl::fromLocalFile(folder.filePath(u"nowhere/list.csv"_s)));
        QVERIFY(notice.wait());
        QCOMPARE(page.model.noticeKind(), u"bad"_s);
        QVERIFY(!page.model.noticeText().isEmpty());
        page.model.dismissNotice();
        QVERIFY(page.model.noticeText().isEmpty());
    }

    void exportsToANameThatIsNoText()
    {
        Page page;
        page.show(slow + md5 + fast);
        const std::filesystem::path file = page.catalog.file().parent_path() / "\xff.json";
        QSignalSpy notice(&page.model, &AlgorithmsPageModel::noticeChanged);
        page.model.exportTo(ui::urlFromPath(file));
        QVERIFY(notice.wait());
        QCOMPARE(page.model.noticeText(), u"Saved as \ufffd.json."_s);
        QVERIFY(std::filesystem::exists(file));
    }

    void saysThatItExportsToNoOtherMachine()
    {
        Page page;
        page.show(slow + md5 + fast);
        page.model.exportTo(QUrl(u"sftp://server/list.csv"_s));
        QCOMPARE(page.model.noticeKind(), u"bad"_s);
        QCOMPARE(page.model.noticeText(), u"Files can only be saved on this computer."_s);
    }
};

QTEST_MAIN(TestAlgorithmsPageModel)
#include "tst_algorithmspagemodel.moc"
