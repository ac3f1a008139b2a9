// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksumcheck.h"

#include "checksumreader.h"
#include "components/filenames.h"
#include "hugework.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "messages/signaturetext.h"
#include "operations/contentsize.h"

#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <set>
#include <utility>

namespace cipherscope::ui {

namespace {

using operations::CheckOutcome;
using operations::HashJob;
using Jobs = std::vector<HashJob>;

constexpr std::size_t outsideNamesShown = 3;

LineOutcome lineOutcome(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pending:
        return LineOutcome::Pending;
    case CheckOutcome::Ok:
        return LineOutcome::Ok;
    case CheckOutcome::Failed:
        return LineOutcome::Failed;
    case CheckOutcome::Missing:
        return LineOutcome::Missing;
    case CheckOutcome::Unreadable:
        return LineOutcome::Unreadable;
    case CheckOutcome::NotComputable:
        return LineOutcome::NotComputable;
    case CheckOutcome::Malformed:
        return LineOutcome::Malformed;
    case CheckOutcome::Cancelled:
        return LineOutcome::Cancelled;
    }
    std::unreachable();
}

Result<Jobs> withSizes(Jobs jobs, const std::stop_token &stop)
{
    for (HashJob &job : jobs) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Stat, ECANCELED, job.file.native()));
        job.size = operations::contentSize(job.file); // What is missing says so when it is hashed.
    }
    return jobs;
}

std::uint64_t totalSize(const Jobs &jobs)
{
    std::uint64_t size = 0;
    for (const HashJob &job : jobs)
        size += job.size;
    return size;
}

/** Keeps of a checksum file what it says of `only`. */
void keepOnly(formats::ChecksumFile &file, const std::filesystem::path &folder,
              const std::vector<std::filesystem::path> &only)
{
    file.malformed.clear();
    std::erase_if(file.entries, [&](const formats::ChecksumEntry &entry) {
        return std::ranges::find(only, (folder / entry.name).lexically_normal()) == only.end();
    });
}

std::size_t distinctFiles(const std::vector<formats::ChecksumEntry> &entries)
{
    std::set<std::filesystem::path> files;
    for (const formats::ChecksumEntry &entry : entries)
        files.insert(entry.name);
    return files.size();
}

} // namespace

ChecksumCheck::ChecksumCheck(const BackendContext &context, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
    , m_lines(m_model)
{
}

ChecksumCheck::~ChecksumCheck()
{
    if (m_operation)
        m_operation->cancel();
}

void ChecksumCheck::open(const std::filesystem::path &file, const std::vector<std::filesystem::path> &only)
{
    reset();
    m_path = file;
    m_only = only;
    setStage(Reading);
    read(m_session);
}

void ChecksumCheck::chooseAlgorithm(const QString &algorithm)
{
    if (m_stage != AskingAlgorithm)
        return;
    m_file.resolveAmbiguity(algorithm.toStdString());
    advance();
}

void ChecksumCheck::includeOutside(bool include)
{
    if (m_stage != AskingOutside)
        return;
    m_outsideDecided = true;
    if (!include) {
        const auto firstOutside = std::ranges::stable_partition(m_file.entries, std::logical_not{},
                                                                &formats::ChecksumEntry::leavesFolder);
        m_leftOut.assign(firstOutside.begin(), firstOutside.end());
        m_file.entries.erase(firstOutside.begin(), firstOutside.end());
    }
    advance();
}

void ChecksumCheck::acceptHuge()
{
    if (m_stage == AskingHuge)
        start();
}

void ChecksumCheck::cancel()
{
    if (m_operation)
        m_operation->cancel();
    else
        close();
}

void ChecksumCheck::checkAgain()
{
    const std::filesystem::path path = m_path;
    const std::vector<std::filesystem::path> only = m_only;
    if (!path.empty())
        open(path, only);
}

void ChecksumCheck::close()
{
    reset();
    setStage(Empty);
}

void ChecksumCheck::hashInstead()
{
    const std::filesystem::path path = m_path;
    close();
    Q_EMIT hashInsteadRequested(path);
}

QString ChecksumCheck::title() const
{
    return displayName(m_path.filename());
}

QString ChecksumCheck::folder() const
{
    return displayName(m_path.parent_path());
}

QString ChecksumCheck::signatureNotice() const
{
    return m_file.pgpSigned ? messages::uncheckedSignatureSentence(title()) : QString();
}

double ChecksumCheck::progress() const
{
    if (!m_operation)
        return m_stage == Done ? 1 : 0;
    const std::uint64_t total = m_operation->bytesTotal();
    return total == 0
        ? 0
        : std::min(1.0, static_cast<double>(m_operation->bytesDone()) / static_cast<double>(total));
}

QString ChecksumCheck::statusText() const
{
    if (!m_operation)
        return {};
    const QString rate = messages::rateText(m_operation->throughput());
    const std::optional<double> left = m_operation->secondsLeft();
    return left ? tr("%1, %2 left").arg(rate, messages::durationText(*left)) : rate;
}

QCoro::Task<> ChecksumCheck::read(std::uint64_t session)
{
    const QPointer<ChecksumCheck> self(this);
    std::function<Result<formats::ChecksumFile>(std::stop_token)> reading =
        [path = m_path](const std::stop_token & /*stop*/) { return readChecksumFile(path); };
    const QFuture<Result<formats::ChecksumFile>> future = m_pool.ask(std::move(reading));
    const Result<formats::ChecksumFile> file = co_await future;
    if (!self || session != m_session)
        co_return;
    if (file) {
        takeFile(*file);
    } else {
        m_errorText = file.error().code == ErrorCode::BadInput
            ? tr("%1 is no checksum file that this program can read: %2.")
                  .arg(title(), messages::detailText(file.error().detail))
            : messages::sentence(file.error());
        setStage(Unusable);
    }
}

void ChecksumCheck::takeFile(formats::ChecksumFile file)
{
    m_file = std::move(file);
    if (!m_only.empty())
        keepOnly(m_file, m_path.parent_path(), m_only);
    advance();
}

void ChecksumCheck::advance()
{
    m_question.clear();
    m_candidates.clear();
    if (!askAlgorithm() && !askOutside())
        prepare();
}

bool ChecksumCheck::askAlgorithm()
{
    const auto ambiguous = std::ranges::find_if(
        m_file.entries, [](const formats::ChecksumEntry &entry) { return entry.algorithm.empty(); });
    if (ambiguous == m_file.entries.end())
        return false;
    for (const std::string &candidate : ambiguous->candidates)
        m_candidates.push_back(QString::fromStdString(candidate));
    constexpr int bitsPerByte = 8;
    m_question = tr("Nothing in %1 says of which hash its digests of %2 bits are. Which is it?")
                     .arg(title())
                     .arg(static_cast<int>(ambiguous->digest.size()) * bitsPerByte);
    setStage(AskingAlgorithm);
    return true;
}

bool ChecksumCheck::askOutside()
{
    if (m_outsideDecided)
        return false;
    QStringList names;
    std::size_t outside = 0;
    for (const formats::ChecksumEntry &entry : m_file.entries) {
        if (entry.leavesFolder && ++outside <= outsideNamesShown)
            names.push_back(displayName(entry.name));
    }
    if (outside == 0)
        return false;
    if (outside > outsideNamesShown)
        names.push_back(QStringLiteral("…"));
    const QString list = names.join(QStringLiteral(", "));
    m_question = outside == 1
        ? tr("A name in %1 points outside its folder: %2. Read that file too?").arg(title(), list)
        : tr("%1 names in %2 point outside its folder: %3. Read those files too?")
              .arg(QLocale().toString(static_cast<qulonglong>(outside)), title(), list);
    setStage(AskingOutside);
    return true;
}

void ChecksumCheck::prepare()
{
    m_verification.emplace(m_file, m_path.parent_path());
    std::vector<CheckRow> rows;
    const std::vector<operations::CheckedLine> &lines = m_verification->lines();
    auto leftOut = m_leftOut.begin();
    const auto addLeftOut = [&](std::size_t before) {
        for (; leftOut != m_leftOut.end() && leftOut->line < before; ++leftOut)
            rows.push_back({ leftOut->line, leftOut->name, leftOut->algorithm, LineOutcome::LeftOut, {} });
    };
    m_rowOfLine.clear();
    for (const operations::CheckedLine &line : lines) {
        addLeftOut(line.line);
        m_rowOfLine.push_back(rows.size());
        rows.push_back({ line.line, line.name, line.algorithm, lineOutcome(line.outcome), line.error });
    }
    addLeftOut(static_cast<std::size_t>(-1));
    m_model.setRows(std::move(rows));
    updateVerdict();
    setStage(Reading);
    measure(m_session);
}

QCoro::Task<> ChecksumCheck::measure(std::uint64_t session)
{
    const QPointer<ChecksumCheck> self(this);
    std::function<Result<Jobs>(std::stop_token)> measuring =
        [jobs = m_verification->jobs()](const std::stop_token &stop) { return withSizes(jobs, stop); };
    const QFuture<Result<Jobs>> future = m_pool.ask(std::move(measuring));
    const Result<Jobs> jobs = co_await future;
    if (!self || session != m_session || !jobs)
        co_return;
    m_jobs = *jobs;
    const std::uint64_t size = totalSize(m_jobs);
    if (isHuge(m_jobs.size(), size)) {
        m_question = hugeWorkQuestion(m_jobs.size(), size, m_knownThroughput);
        setStage(AskingHuge);
    } else {
        start();
    }
}

void ChecksumCheck::start()
{
    m_question.clear();
    if (m_jobs.empty()) {
        setStage(Done);
        updateVerdict();
        return;
    }
    operations::HashSettings settings{ &m_engines, m_engineChoice, nullptr };
    m_operation = std::make_shared<operations::HashOperation>(tr("Verify %1").arg(title()), m_jobs,
                                                              std::move(settings));
    connect(m_operation.get(), &operations::HashOperation::resultsReady, this, &ChecksumCheck::takeResults);
    connect(m_operation.get(), &operations::Operation::progressed, this, &ChecksumCheck::verdictChanged);
    connect(m_operation.get(), &operations::Operation::stateChanged, this, [this] {
        if (!m_operation->isActive())
            takeEnd();
    });
    setStage(Running);
    updateVerdict();
    m_pool.start(m_operation);
}

void ChecksumCheck::takeResults(const std::vector<operations::HashResult> &results)
{
    for (const operations::HashResult &result : results) {
        for (const std::size_t index : m_verification->accept(result)) {
            const operations::CheckedLine &line = m_verification->lines()[index];
            m_model.setOutcome(m_rowOfLine[index], lineOutcome(line.outcome), line.error);
        }
    }
    m_model.emitOutcomes();
    updateVerdict();
}

void ChecksumCheck::takeEnd()
{
    if (m_operation->averageThroughput() > 0)
        m_knownThroughput = m_operation->averageThroughput();
    m_operation.reset();
    m_model.setPendingCancelled();
    setStage(Done);
    updateVerdict();
}

void ChecksumCheck::reset()
{
    ++m_session;
    if (m_operation) {
        m_operation->disconnect(this);
        m_operation->cancel();
        m_operation.reset();
    }
    m_path.clear();
    m_only.clear();
    m_file = {};
    m_leftOut.clear();
    m_outsideDecided = false;
    m_question.clear();
    m_candidates.clear();
    m_errorText.clear();
    m_verification.reset();
    m_jobs.clear();
    m_rowOfLine.clear();
    m_model.setRows({});
    m_lines.setProblemsOnly(false);
}

void ChecksumCheck::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void ChecksumCheck::updateVerdict()
{
    m_verdict = verdictOf({ .lines = m_verification->summary(),
                            .files = m_verification->fileSummary(),
                            .linesLeftOut = m_leftOut.size(),
                            .filesLeftOut = distinctFiles(m_leftOut) },
                          m_stage != Done);
    Q_EMIT verdictChanged();
}

} // namespace cipherscope::ui
