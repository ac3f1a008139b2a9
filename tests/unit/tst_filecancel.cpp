// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/ageoperation.h"
#include "operations/opensslencoperation.h"
#include "operations/operationpool.h"
#include "support/agestage.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <unistd.h>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::AgeStage;
using testing::ScratchFolder;
namespace fs = std::filesystem;

/** A batch of files from which one is taken out, by both operations. */
class TestFileCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFileIsStoppedAndTheOthersGoOn_data()
    {
        QTest::addColumn<bool>("age");
        QTest::newRow("age") << true;
        QTest::newRow("openssl enc") << false;
    }
    void oneFileIsStoppedAndTheOthersGoOn()
    {
        QFETCH(const bool, age);
        std::vector<FileJob> jobs{ job("huge"), job("small") };
        QCOMPARE(::truncate((m_folder / "huge").c_str(), off_t{ 2 } << 30), 0);
        if (age)
            check(std::make_shared<AgeOperation>(QString(), ageJobs(jobs), encrypting()));
        else
            check(std::make_shared<OpenSslEncOperation>(QString(), jobs, salting()));
    }

    void aFileThatHasNotBegunIsNotOpened()
    {
        const auto operation = std::make_shared<AgeOperation>(
            QString(), ageJobs({ job("missing"), job("small") }), encrypting());
        fs::remove(m_folder / "missing");
        operation->cancelJob(0);
        run(operation);
        QCOMPARE(m_codes.at(0), ErrorCode::Cancelled);
        QCOMPARE(operation->state(), Operation::State::Finished);
    }

private:
    FileJob job(const fs::path &name) const
    {
        const fs::path input = m_folder.write(name, "content");
        fs::path output = input;
        output += ".locked";
        fs::remove(output);
        return { input, output, Existing::Keep, 7 };
    }
    static std::vector<AgeJob> ageJobs(const std::vector<FileJob> &jobs)
    {
        std::vector<AgeJob> made(jobs.size());
        for (std::size_t i = 0; i < jobs.size(); ++i)
            static_cast<FileJob &>(made[i]) = jobs[i];
        return made;
    }
    AgeSettings encrypting() const
    {
        return { m_stage.crypto,
                 AgeDirection::Encrypt,
                 { AgeStage::recipientOf(*AgeStage::identity(1)) },
                 age::AgeForm::Binary,
                 {} };
    }
    OpenSslEncSettings salting() const
    {
        OpenSslEncSettings settings{ m_stage.engines,  m_stage.choice, engine::Direction::Encrypt, {}, {},
                                     age::systemRandom };
        settings.parameters.iterations = 2;
        settings.passphrase = std::make_shared<const SecretBytes>(testing::secretOf("secret"));
        return settings;
    }

    template <typename T> void listen(const std::shared_ptr<T> &operation)
    {
        m_codes.clear();
        m_done = 0;
        QObject::connect(operation.get(), &T::resultsReady, operation.get(),
                         [this](const std::vector<AgeResult> &results) {
                             for (const AgeResult &result : results) {
                                 if (result.outcome)
                                     ++m_done;
                                 else
                                     m_codes[result.job] = result.outcome.error().code;
                             }
                         });
    }
    template <typename T> void run(const std::shared_ptr<T> &operation)
    {
        listen(operation);
        m_pool.start(operation);
        WAIT_FOR_END(*operation);
    }
    template <typename T> void check(const std::shared_ptr<T> &operation)
    {
        listen(operation);
        m_pool.start(operation);
        const auto isReading = [&operation] {
            const std::vector<RunningFile> &running = operation->runningFiles();
            return std::ranges::any_of(
                running, [](const RunningFile &file) { return file.job == 0 && file.bytesDone > 0; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isReading(), testing::patience);
        operation->cancelJob(0);
        WAIT_FOR_END(*operation);
        QCOMPARE(m_codes.size(), std::size_t{ 1 });
        QCOMPARE(m_codes.at(0), ErrorCode::Cancelled);
        QCOMPARE(m_done, 1);
        QCOMPARE(operation->state(), Operation::State::Finished);
        QVERIFY(!fs::exists(m_folder / "huge.locked"));
        QVERIFY(fs::exists(m_folder / "small.locked"));
    }

    AgeStage m_stage;
    ScratchFolder m_folder;
    OperationPool m_pool;
    std::map<std::size_t, ErrorCode> m_codes;
    int m_done = 0;
};

QTEST_GUILESS_MAIN(TestFileCancel)
#include "tst_filecancel.moc"
