// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/longcomputation.h"
#include "operations/ageoperation.h"
#include "operations/descriptorio.h"
#include "support/agebench.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <fcntl.h>
#include <new>
#include <semaphore>
#include <set>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::AgeStage;
using testing::Bytes;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t chunk = std::size_t{ 64 } * 1024;

using Bench = testing::AgeBench;
using testing::bytesIn;

} // namespace

class TestAgeOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = testing::openDescriptors(); }
    void cleanup() { QCOMPARE(testing::openDescriptors(), m_descriptors); }
    void filesOfEverySizeComeBack_data();
    void filesOfEverySizeComeBack();
    void manyFilesGoSideBySide();
    void theNewFileIsAsPrivateAndAsOldAsTheOldOne();
    void anErrorOfOneFileStopsNoOther();
    void anExceptionIsAnErrorOfItsFileAlone();
    void aTargetThatExistsIsKeptUnlessItMayBeReplaced();
    void whatCannotBeOpenedLeavesNothingBehind_data();
    void whatCannotBeOpenedLeavesNothingBehind();
    void aCancelLeavesNothingBehind();
    void aCancelDoesNotWaitForAKey();
    void aFileThatChangesMeanwhileIsReported();
    void aFolderThatMayNotBeWrittenIsAPermissionError();
    void aFullDiskIsSaidToBeFull();
    void whatDoesNotFitIsNotBegun();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestAgeOperation::filesOfEverySizeComeBack_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<bool>("armored");
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, chunk - 1, chunk, chunk + 1,
                                    4 * chunk - 1, 4 * chunk, 4 * chunk + 1, 8 * chunk, 33 * chunk + 5 }) {
        for (const bool armored : { false, true })
            QTest::addRow("%zu bytes, %s", size, armored ? "armored" : "binary")
                << static_cast<qulonglong>(size) << armored;
    }
}

void TestAgeOperation::filesOfEverySizeComeBack()
{
    QFETCH(qulonglong, size);
    QFETCH(bool, armored);
    Bench bench;
    const Bytes content = testing::randomBytes(size);
    bench.folder.write("plain", content);
    QVERIFY(bench.run({ bench.job("plain", "file.age") },
                      bench.encrypting(armored ? age::AgeForm::Armored : age::AgeForm::Binary)));
    VERIFY_RESULT(bench.outcome());
    QCOMPARE(bench.operation->bytesDone(), std::uint64_t{ size });
    const Bytes file = bytesIn(bench.folder / "file.age");
    QCOMPARE(age::looksArmored(file), armored);
    const Result<Bytes> opened = age::decrypt(bench.stage.crypto, { AgeStage::identity(1) }, file);
    VERIFY_RESULT(opened);
    QVERIFY(*opened == content);

    QVERIFY(bench.run({ bench.job("file.age", "back") }, bench.decrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(bytesIn(bench.folder / "back") == content);
}

void TestAgeOperation::manyFilesGoSideBySide()
{
    Bench bench;
    std::vector<AgeJob> jobs;
    for (std::size_t i = 0; i < 60; ++i) {
        const std::string name = "file" + std::to_string(i);
        bench.folder.write(name, testing::randomBytes(i * 5000, i));
        jobs.push_back(bench.job(name, name + ".age"));
    }
    QVERIFY(bench.run(jobs, bench.encrypting()));
    QCOMPARE(bench.operation->state(), Operation::State::Finished);
    QCOMPARE(bench.results.size(), jobs.size());
    QCOMPARE(bench.operation->filesDone(), std::uint64_t{ 60 });
    for (std::size_t i = 0; i < 60; ++i) {
        const Result<Bytes> opened =
            age::decrypt(bench.stage.crypto, { AgeStage::identity(1) }, bytesIn(jobs[i].output));
        VERIFY_RESULT(opened);
        QVERIFY(*opened == testing::randomBytes(i * 5000, i));
    }
    QCOMPARE(bench.names().size(), std::size_t{ 120 });
}

void TestAgeOperation::theNewFileIsAsPrivateAndAsOldAsTheOldOne()
{
    Bench bench;
    const fs::path plain = bench.folder.write("plain", "content");
    ::chmod(plain.c_str(), 0600);
    const std::array<timespec, 2> times{ timespec{ 1'000'000'000, 0 }, timespec{ 1'000'000'000, 0 } };
    ::utimensat(AT_FDCWD, plain.c_str(), times.data(), 0);
    QVERIFY(bench.run({ bench.job("plain", "file.age") }, bench.encrypting()));
    struct stat status { };
    QCOMPARE(::stat((bench.folder / "file.age").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(status.st_mtim.tv_sec, time_t{ 1'000'000'000 });
}

void TestAgeOperation::anErrorOfOneFileStopsNoOther()
{
    Bench bench;
    bench.folder.write("first", "1");
    bench.folder.write("third", "3");
    QVERIFY(bench.run({ bench.job("first", "first.age"), bench.job("second", "second.age"),
                        bench.job("third", "third.age") },
                      bench.encrypting()));
    QCOMPARE(bench.operation->state(), Operation::State::Finished);
    QCOMPARE(bench.results.size(), std::size_t{ 3 });
    for (const AgeResult &result : bench.results) {
        QCOMPARE(result.outcome.has_value(), result.job != 1);
        if (!result.outcome)
            QCOMPARE(result.outcome.error().code, ErrorCode::NotFound);
    }
    QVERIFY((bench.names() == std::set<std::string>{ "first", "first.age", "third", "third.age" }));
}

void TestAgeOperation::anExceptionIsAnErrorOfItsFileAlone()
{
    /** Throws once, as a machine that has no memory or no threads left does. */
    class ThrowingIdentity final : public age::Identity {
    public:
        age::LockKind kind() const override { return age::LockKind::X25519; }
        Result<std::optional<SecretBytes>> unwrap(const age::Crypto &crypto,
                                                  const age::Stanza &stanza) const override
        {
            if (!m_hasThrown.exchange(true))
                throw std::bad_alloc();
            return AgeStage::identity(1)->unwrap(crypto, stanza);
        }

    private:
        mutable std::atomic<bool> m_hasThrown = false;
    };
    Bench bench;
    bench.folder.write("a.age", bench.stage.file(testing::randomBytes(chunk)));
    bench.folder.write("b.age", bench.stage.file(testing::randomBytes(chunk)));
    AgeSettings settings = bench.decrypting();
    settings.identities = { std::make_shared<const ThrowingIdentity>() };
    QVERIFY(bench.run({ bench.job("a.age", "a"), bench.job("b.age", "b") }, settings));
    QCOMPARE(bench.operation->state(), Operation::State::Finished);
    QCOMPARE(bench.results.size(), std::size_t{ 2 });
    const auto failed = std::ranges::find_if(
        bench.results, [](const AgeResult &result) { return !result.outcome.has_value(); });
    QVERIFY(failed != bench.results.end());
    QCOMPARE(failed->outcome.error().code, ErrorCode::Internal);
    QCOMPARE(failed->outcome.error().subject, bench.operation->jobs()[failed->job].input.native());
    QCOMPARE(bench.names().size(), std::size_t{ 3 });
}

void TestAgeOperation::aTargetThatExistsIsKeptUnlessItMayBeReplaced()
{
    Bench bench;
    bench.folder.write("plain", "content");
    bench.folder.write("file.age", "precious");
    AgeJob job = bench.job("plain", "file.age");
    QVERIFY(bench.run({ job }, bench.encrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::AlreadyExists);
    QCOMPARE(bench.outcome().error().subject, job.output.native());
    QCOMPARE(testing::contentOf(job.output), std::string("precious"));
    job.existing = Existing::Replace;
    QVERIFY(bench.run({ job }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(testing::contentOf(job.output).starts_with("age-encryption.org/v1"));
}

void TestAgeOperation::whatCannotBeOpenedLeavesNothingBehind_data()
{
    using Damage = std::function<void(Bytes &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("identity");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, Damage damage, ErrorCode code, int identity = 1) {
        QTest::newRow(name) << damage << identity << static_cast<int>(code);
    };
    row(
        "another key", [](Bytes &) {}, ErrorCode::WrongKey, 2);
    row(
        "a bit of the last chunk", [](Bytes &file) { file.back() ^= std::byte{ 1 }; },
        ErrorCode::AuthenticationFailed);
    row(
        "cut within a chunk", [](Bytes &file) { file.resize(file.size() - 100); },
        ErrorCode::AuthenticationFailed);
    row(
        "cut between chunks", [](Bytes &file) { file.resize(file.size() - chunk - 16); },
        ErrorCode::Truncated);
    row(
        "cut in the header", [](Bytes &file) { file.resize(50); }, ErrorCode::Truncated);
    row(
        "something after the end", [](Bytes &file) { file.insert(file.end(), 20, std::byte{ 0 }); },
        ErrorCode::TrailingData);
    row(
        "no age file", [](Bytes &file) { file = testing::copyOf("hello"); }, ErrorCode::BadInput);
}

void TestAgeOperation::whatCannotBeOpenedLeavesNothingBehind()
{
    QFETCH(std::function<void(Bytes &)>, damage);
    QFETCH(int, identity);
    QFETCH(int, code);
    Bench bench;
    Bytes file = bench.stage.file(testing::randomBytes(10 * chunk));
    damage(file);
    bench.folder.write("file.age", file);
    bench.folder.write("target", "precious");
    AgeJob job = bench.job("file.age", "target");
    job.existing = Existing::Replace;
    QVERIFY(bench.run({ job }, bench.decrypting(static_cast<std::uint64_t>(identity))));
    QVERIFY(!bench.outcome());
    QVERIFY2(static_cast<int>(bench.outcome().error().code) == code,
             qPrintable(testing::errorText(bench.outcome().error())));
    QCOMPARE(bench.outcome().error().subject, job.input.native());
    QCOMPARE(testing::contentOf(job.output), std::string("precious"));
    QVERIFY((bench.names() == std::set<std::string>{ "file.age", "target" }));
}

void TestAgeOperation::aCancelLeavesNothingBehind()
{
    Bench bench;
    bench.folder.write("plain", testing::randomBytes(20 * chunk));
    bench.folder.write("file.age", "precious");
    AgeJob job = bench.job("plain", "file.age");
    job.existing = Existing::Replace;
    const AgeSettings settings = bench.encrypting();
    {
        std::stop_source stop;
        AgeTask task(job, settings, [&stop](std::uint64_t) { stop.request_stop(); });
        VERIFY_RESULT(task.begin());
        const Result<void> worked = task.work(stop.get_token());
        QVERIFY(!worked);
        QCOMPARE(worked.error().code, ErrorCode::Cancelled);
        QVERIFY(task.bytesRead() < 20 * chunk);
    }
    QCOMPARE(testing::contentOf(job.output), std::string("precious"));
    QVERIFY((bench.names() == std::set<std::string>{ "plain", "file.age" }));
}

void TestAgeOperation::aCancelDoesNotWaitForAKey()
{
    /** A passphrase whose key takes until the test has seen the end of the operation. */
    class SlowIdentity final : public age::Identity {
    public:
        struct Gates {
            std::atomic<bool> hasBegun = false;
            std::binary_semaphore mayEnd{ 0 };
        };
        explicit SlowIdentity(std::shared_ptr<Gates> gates)
            : m_gates(std::move(gates))
        {
        }
        age::LockKind kind() const override { return age::LockKind::X25519; }
        Result<std::optional<SecretBytes>> unwrap(const age::Crypto &crypto,
                                                  const age::Stanza &) const override
        {
            Result<SecretBytes> key = computeUntil(crypto.stop(), [gates = m_gates] {
                gates->hasBegun = true;
                gates->mayEnd.acquire();
                return Result<SecretBytes>(SecretBytes());
            });
            return key ? Result<std::optional<SecretBytes>>(std::nullopt)
                       : std::unexpected(std::move(key.error()));
        }

    private:
        std::shared_ptr<Gates> m_gates;
    };
    Bench bench;
    bench.folder.write("a.age", bench.stage.file(testing::randomBytes(chunk)));
    const auto gates = std::make_shared<SlowIdentity::Gates>();
    AgeSettings settings = bench.decrypting();
    settings.identities = { std::make_shared<const SlowIdentity>(gates) };
    bench.start({ bench.job("a.age", "a") }, settings);
    QTRY_VERIFY_WITH_TIMEOUT(gates->hasBegun, testing::patience);
    bench.operation->cancelJob(0);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.operation->isActive(), testing::patience);
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::Cancelled);
    QVERIFY((bench.names() == std::set<std::string>{ "a.age" }));
    QCOMPARE(abandonedComputations(), 1U);
    gates->mayEnd.release();
    QTRY_COMPARE_WITH_TIMEOUT(abandonedComputations(), 0U, testing::patience);
}

void TestAgeOperation::aFileThatChangesMeanwhileIsReported()
{
    Bench bench;
    const fs::path plain = bench.folder.write("plain", testing::randomBytes(chunk));
    const AgeSettings settings = bench.encrypting();
    const AgeJob job = bench.job("plain", "file.age");
    AgeTask growing(job, settings, [&plain](std::uint64_t) { std::ofstream(plain, std::ios::app) << 'x'; });
    VERIFY_RESULT(growing.begin());
    VERIFY_RESULT(growing.work({}));
    const Result<engine::Provenance> done = growing.complete({});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Changed);
}

void TestAgeOperation::aFolderThatMayNotBeWrittenIsAPermissionError()
{
    Bench bench;
    const fs::path plain = bench.folder.write("plain", "content");
    fs::create_directory(bench.folder / "closed");
    ::chmod((bench.folder / "closed").c_str(), 0555);
    const AgeSettings settings = bench.encrypting();
    const AgeJob job = bench.job("plain", "closed/file.age");
    const testing::OrdinaryUser user;
    AgeTask task(job, settings, [](std::uint64_t) {});
    const Result<void> begun = task.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(begun.error().subject, job.output.native());
}

void TestAgeOperation::aFullDiskIsSaidToBeFull()
{
    const UniqueFd full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    const Result<void> written = writeFully(full.get(), testing::bytesOf("x"), "file.age");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NoSpace);
    QCOMPARE(written.error().subject, std::string("file.age"));
}

void TestAgeOperation::whatDoesNotFitIsNotBegun()
{
    Bench bench;
    const fs::path huge = bench.folder.write("huge", "x");
    // A hole: as large as its name says, and nowhere on the disk.
    if (::truncate(huge.c_str(), off_t{ 1 } << 43) != 0)
        QSKIP("this file system has no such files");
    for (const char *input : { "huge", "folder" }) {
        bench.folder.write("folder/file", "x");
        AgeJob job = bench.job(input, "file.age");
        job.size = std::uint64_t{ 1 } << 50U;
        QVERIFY(bench.run({ job }, bench.encrypting()));
        QVERIFY(!bench.outcome());
        QCOMPARE(bench.outcome().error().code, ErrorCode::NoSpace);
        QCOMPARE(bench.outcome().error().subject, job.output.native());
        QVERIFY((bench.names() == std::set<std::string>{ "huge", "folder" }));
    }
}

QTEST_GUILESS_MAIN(TestAgeOperation)
#include "tst_ageoperation.moc"
