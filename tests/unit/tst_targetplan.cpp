// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/targetplan.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <limits>
#include <optional>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::ScratchFolder;
namespace fs = std::filesystem;

/** How new files are called, and what becomes of those that are there. */
class TestTargetPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch.emplace(); }

    void aFileOfOpenSslLosesItsEnding()
    {
        QCOMPARE(decryptedOpenSslNameOf("/d/report.pdf.enc"), fs::path("/d/report.pdf"));
        QCOMPARE(decryptedOpenSslNameOf("/d/report.pdf"), fs::path("/d/report.pdf.decrypted"));
        QCOMPARE(decryptedOpenSslNameOf("/d/.enc"), fs::path("/d/.enc.decrypted"));
    }

    void aSecondOneIsNumberedBeforeItsSuffixes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("numbered");
        QTest::newRow("no suffix") << "x"
                                   << "x (2)";
        QTest::newRow("a suffix") << "report.pdf"
                                  << "report (2).pdf";
        QTest::newRow("a locked file") << "report.pdf.age"
                                       << "report (2).pdf.age";
        QTest::newRow("a locked folder") << "folder.tar.age"
                                         << "folder (2).tar.age";
        QTest::newRow("a hidden file") << ".profile.age"
                                       << ".profile (2).age";
    }
    void aSecondOneIsNumberedBeforeItsSuffixes()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, numbered);
        const fs::path path = numberedName("/d/" + name.toStdString(), 2);
        QCOMPARE(QString::fromStdString(path.native()), QStringLiteral("/d/") + numbered);
    }

    void aFreeNameIsTaken()
    {
        const TargetPlan plan = planTargets({ wanted("a", "a.age") }, std::nullopt);
        QVERIFY(plan.taken.empty() && plan.shortages.empty());
        QCOMPARE(plan.targets.front().output, *m_scratch / "a.age");
        QCOMPARE(plan.targets.front().existing, Existing::Keep);
    }

    void whatIsThereIsAskedAboutAndNeverReplacedUnasked()
    {
        m_scratch->write("there.age", "1");
        const TargetPlan plan =
            planTargets({ wanted("there", "there.age"), wanted("b", "b.age") }, std::nullopt);
        QCOMPARE(plan.taken.size(), std::size_t{ 1 });
        QCOMPARE(plan.taken.front(), *m_scratch / "there.age");
        QCOMPARE(plan.targets.front().existing, Existing::Keep);
        QVERIFY(plan.targets.front().output != *m_scratch / "there.age");
    }

    void eachAnswerIsHeeded()
    {
        m_scratch->write("x.age", "1");
        m_scratch->write("x (2).age", "2");
        const std::vector<WantedTarget> wanting{ wanted("x", "x.age") };
        QVERIFY(planTargets(wanting, TargetPolicy::Skip).targets.front().output.empty());
        QCOMPARE(planTargets(wanting, TargetPolicy::KeepBoth).targets.front().output,
                 *m_scratch / "x (3).age");
        const PlannedTarget replacing = planTargets(wanting, TargetPolicy::Replace).targets.front();
        QCOMPARE(replacing.output, *m_scratch / "x.age");
        QCOMPARE(replacing.existing, Existing::Replace);
    }

    void twoFilesOfABatchNeverGetTheSameName()
    {
        const TargetPlan plan =
            planTargets({ wanted("one/x", "x.age"), wanted("two/x", "x.age") }, TargetPolicy::Replace);
        QVERIFY(plan.taken.empty());
        QCOMPARE(plan.targets[0].output, *m_scratch / "x.age");
        QCOMPARE(plan.targets[1].output, *m_scratch / "x (2).age");
    }

    void aFolderIsNeverReplaced()
    {
        fs::create_directory(*m_scratch / "photos");
        const TargetPlan plan = planTargets({ wanted("photos.tar.age", "photos") }, TargetPolicy::Replace);
        QCOMPARE(plan.targets.front().output, *m_scratch / "photos (2)");
        QCOMPARE(plan.targets.front().existing, Existing::Keep);
    }

    void aLinkThatLeadsNowhereIsThereToo()
    {
        fs::create_symlink("nowhere", *m_scratch / "link.age");
        QCOMPARE(planTargets({ wanted("link", "link.age") }, std::nullopt).taken.size(), std::size_t{ 1 });
    }

    void aDiskThatIsTooSmallIsSaidOnce()
    {
        constexpr std::uint64_t half = std::numeric_limits<std::uint64_t>::max() / 4;
        const TargetPlan plan =
            planTargets({ wanted("a", "a.age", half), wanted("b", "b.age", half) }, std::nullopt);
        QCOMPARE(plan.shortages.size(), std::size_t{ 1 });
        QCOMPARE(plan.shortages.front().folder, m_scratch->path());
        QCOMPARE(plan.shortages.front().wanted, 2 * half);
        QVERIFY(plan.shortages.front().available > 0);
    }

    void whatIsSkippedNeedsNoSpace()
    {
        m_scratch->write("a.age", "1");
        constexpr std::uint64_t huge = std::numeric_limits<std::uint64_t>::max() / 4;
        QVERIFY(planTargets({ wanted("a", "a.age", huge) }, TargetPolicy::Skip).shortages.empty());
    }

private:
    WantedTarget wanted(const char *input, const char *output, std::uint64_t size = 1) const
    {
        return { *m_scratch / input, *m_scratch / output, size };
    }

    std::optional<ScratchFolder> m_scratch;
};

QTEST_GUILESS_MAIN(TestTargetPlan)
#include "tst_targetplan.moc"
