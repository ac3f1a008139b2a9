// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/encryptstage.h"

#include <functional>
#include <optional>

using namespace cipherscope;
using namespace cipherscope::ui;
using ui::test::EncryptStage;

/** What the Encrypt page offers for a file that could not be unlocked. */
class TestEncryptOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }

    void aDamagedFileSaysWhereAndItsBeginningCanBeKept()
    {
        const std::string content(std::size_t{ 200 } * 1024, 'a');
        std::vector<std::byte> bytes = m_stage->locked("secret", content);
        bytes[bytes.size() - 100 * 1024] ^= std::byte{ 1 };
        m_stage->folder.write("x.age", bytes);
        m_stage->drop({ "x.age" });
        m_stage->typeExisting("secret");
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Failed);
        QVERIFY(!m_stage->has("x"));
        QVERIFY(m_stage->row(0).report.damage.has_value());
        const QString offset =
            QLocale().toString(static_cast<qulonglong>(m_stage->row(0).report.damage->offset));
        QVERIFY(m_stage->text(0, FileQueueModel::ErrorTextRole).contains(offset));
        QCOMPARE(m_stage->text(0, FileQueueModel::OfferRole), QStringLiteral("Keep what is authentic"));
        QString title;
        connect(&m_stage->pool, &operations::OperationPool::operationStarted, m_stage->page.queue(),
                [&title](const auto &operation) { title = operation->title(); });
        m_stage->page.acceptOffer(0);
        m_stage->waitUntilIdle();
        QCOMPARE(title, QStringLiteral("Keep what is authentic of x.age"));
        QVERIFY(!m_stage->has("x"));
        QCOMPARE(m_stage->row(0).state, QueueState::Failed);
        QVERIFY(m_stage->row(0).report.kept.has_value());
        const std::string kept = testing::contentOf(m_stage->row(0).report.kept->path);
        QVERIFY(!kept.empty() && kept.size() < content.size());
        QCOMPARE(kept, content.substr(0, kept.size()));
        QVERIFY(m_stage->text(0, FileQueueModel::DetailRole).contains(QStringLiteral("x.partial")));
    }

    void onlyWhatHasAnAuthenticPartIsOffered_data()
    {
        using Damage = std::function<void(std::string &)>;
        QTest::addColumn<bool>("armored");
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("offered");
        const Damage cut = [](std::string &file) { file.resize(file.size() - 1000); };
        QTest::newRow("cut") << false << cut << "or cut off there" << true;
        QTest::newRow("cut armor") << true << cut << "authentic up to byte 131" << true;
        QTest::newRow("damaged armor")
            << true << Damage([](std::string &file) { file[file.size() - 1000] = '#'; })
            << "authentic up to byte 131" << true;
        QTest::newRow("the first chunk") << false << Damage([](std::string &file) {
            char &c = file[file.size() - 190000];
            c = static_cast<char>(c ^ 1);
        }) << "authentication failed at byte"
                                         << false;
        QTest::newRow("cut armor in the first chunk")
            << true << Damage([](std::string &file) { file.resize(5000); }) << "ended too early" << false;
    }
    void onlyWhatHasAnAuthenticPartIsOffered()
    {
        QFETCH(const bool, armored);
        QFETCH(const std::function<void(std::string &)>, damage);
        QFETCH(const QString, says);
        QFETCH(const bool, offered);
        const std::string content(std::size_t{ 190 } * 1024, 'a');
        std::string file = m_stage->lockedText("secret", content, armored);
        damage(file);
        m_stage->folder.write("x.age", file);
        m_stage->drop({ "x.age" });
        m_stage->typeExisting("secret");
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Failed);
        QVERIFY2(m_stage->text(0, FileQueueModel::ErrorTextRole).contains(says), qPrintable(shown()));
        QCOMPARE(!m_stage->text(0, FileQueueModel::OfferRole).isEmpty(), offered);
        QCOMPARE(m_stage->row(0).openedBy != nullptr, offered);
        m_stage->page.acceptOffer(0);
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->has("x.partial"), offered);
        QVERIFY(m_stage->text(0, FileQueueModel::OfferRole).isEmpty());
        if (offered)
            QVERIFY(content.starts_with(m_stage->contentOf("x.partial")));
    }

    void whatIsNoArchiveIsUnlockedAsAFile_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("its name is free") << false;
        QTest::newRow("its name is taken") << true;
    }
    void whatIsNoArchiveIsUnlockedAsAFile()
    {
        QFETCH(const bool, taken);
        m_stage->writeLocked("x.tar.age", "secret", "this is no archive");
        m_stage->drop({ "x.tar.age" });
        m_stage->typeExisting("secret");
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->row(0).state, QueueState::Failed);
        QVERIFY(!m_stage->has("x") && !m_stage->has("x.tar"));
        QCOMPARE(m_stage->text(0, FileQueueModel::OfferRole), QStringLiteral("Unlock as a file"));
        if (taken)
            m_stage->folder.write("x.tar", "precious");
        m_stage->page.acceptOffer(0);
        if (taken) {
            QTRY_VERIFY(!m_stage->page.planner()->question().isEmpty());
            m_stage->page.planner()->answer(BatchPlanner::KeepBoth);
        }
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done, qPrintable(shown()));
        QCOMPARE(m_stage->contentOf(taken ? "x (2).tar" : "x.tar"), std::string("this is no archive"));
        QCOMPARE(m_stage->has("x.tar.age"), true);
        QVERIFY(m_stage->text(0, FileQueueModel::OfferRole).isEmpty());
    }

private:
    /** What the first row says, for a test that fails. */
    QString shown()
    {
        return m_stage->text(0, FileQueueModel::DetailRole) + QStringLiteral(" / ")
            + m_stage->text(0, FileQueueModel::ErrorTextRole);
    }

    std::optional<EncryptStage> m_stage;
};

QTEST_MAIN(TestEncryptOffers)
#include "tst_encryptoffers.moc"
