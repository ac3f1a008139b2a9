// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheckpagemodel.h"

#include "components/filenames.h"
#include "messages/crosschecktext.h"
#include "messages/sentence.h"
#include "operations/safewrite.h"
#include "operations/vectorfile.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using crosscheck::CheckGroup;
using crosscheck::CheckReport;

namespace {

/** A snapshot of what the kernel has, after it was asked for these names. */
Result<catalog::CatalogSnapshot> catalogWith(const BackendContext &context, const std::filesystem::path &file,
                                             const std::vector<std::string> &names,
                                             const std::stop_token &stop)
{
    crosscheck::loadNames(context.calls, names, stop);
    return catalog::readCatalog(context.access, file, stop);
}

Result<PlannedCheck> planMachine(const BackendContext &context, const std::filesystem::path &file,
                                 const std::stop_token &stop)
{
    const auto snapshot = catalogWith(context, file, crosscheck::commonNames(), stop);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return PlannedCheck{ crosscheck::planCheck(*snapshot), {} };
}

Result<PlannedCheck> planNames(const BackendContext &context, const std::filesystem::path &file,
                               const std::vector<std::string> &names, const std::stop_token &stop)
{
    const auto snapshot = catalogWith(context, file, names, stop);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return PlannedCheck{ crosscheck::planCheck(*snapshot, names), {} };
}

/** "CFB1MMT128.rsp is not applicable: the kernel has no mode CFB1". */
QString notApplicableText(const std::filesystem::path &file, const Detail &why)
{
    return CrosscheckPageModel::tr("%1 is not applicable: %2.")
        .arg(QString::fromStdString(file.filename().native()), messages::detailText(why));
}

Result<PlannedCheck> planFiles(const BackendContext &context, const std::filesystem::path &cryptoFile,
                               const std::vector<std::filesystem::path> &files, const std::stop_token &stop)
{
    PlannedCheck planned;
    QStringList remarks;
    for (const std::filesystem::path &file : files) {
        Result<formats::VectorFile> read = operations::readVectorFile(file);
        if (!read)
            return std::unexpected(std::move(read.error()));
        if (!read->notApplicable.empty())
            remarks.append(notApplicableText(file, read->notApplicable));
        std::vector<std::string> names;
        for (const formats::TestVector &vector : read->vectors) {
            if (std::ranges::find(names, vector.algorithm) == names.end())
                names.push_back(vector.algorithm);
        }
        const auto snapshot = catalogWith(context, cryptoFile, names, stop);
        // A machine without AF_ALG runs them on OpenSSL alone.
        for (CheckGroup &group : crosscheck::planVectors(snapshot.value_or(catalog::CatalogSnapshot()),
                                                         std::move(read->vectors), file.filename().native()))
            planned.groups.push_back(std::move(group));
    }
    planned.remark = remarks.join(u'\n');
    return planned;
}

Result<void> writeReport(const CheckReport &report, const std::filesystem::path &target)
{
    const QByteArray content = target.extension() == ".json" ? crosscheck::reportToJson(report)
                                                             : messages::reportText(report).toUtf8();
    return operations::writeWholeFile(target, content.toStdString());
}

} // namespace

CrosscheckPageModel::CrosscheckPageModel(const BackendContext &context, QObject *parent)
    : CrosscheckPageModel(context, "/proc/crypto", parent)
{
}

CrosscheckPageModel::CrosscheckPageModel(const BackendContext &context, std::filesystem::path cryptoFile,
                                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_cryptoFile(std::move(cryptoFile))
    , m_filter(m_model)
    , m_saver(context.pool)
{
    connect(&m_saver, &FileSaver::messageChanged, this, [this] {
        if (!m_saver.message().isEmpty())
            setNotice(m_saver.message(), m_saver.hasFailed() ? u"bad"_s : u"good"_s);
    });
}

CrosscheckPageModel::~CrosscheckPageModel()
{
    cancel();
}

double CrosscheckPageModel::progress() const
{
    if (!m_operation || m_operation->bytesTotal() == 0)
        return 0;
    return static_cast<double>(m_operation->bytesDone()) / static_cast<double>(m_operation->bytesTotal());
}

QString CrosscheckPageModel::progressText() const
{
    if (m_state == Preparing)
        return tr("Asking the kernel what it has…");
    if (!m_operation)
        return {};
    const QLocale locale;
    return tr("%1 of %2 names checked")
        .arg(locale.toString(static_cast<qulonglong>(m_operation->filesDone())),
             locale.toString(static_cast<qulonglong>(m_operation->filesTotal())));
}

QString CrosscheckPageModel::verdict() const
{
    return m_state == Done ? messages::reportVerdict(m_report) : QString();
}

QString CrosscheckPageModel::verdictKind() const
{
    const crosscheck::CheckCounts counts = m_report.counts();
    if (counts.differ > 0)
        return u"bad"_s;
    return counts.agree > 0 && m_report.isComplete ? u"good"_s : u"warning"_s;
}

QString CrosscheckPageModel::origin() const
{
    if (m_state != Done)
        return {};
    const QDateTime date = QDateTime::fromString(QString::fromStdString(m_report.date), Qt::ISODate);
    return tr("Linux %1, %2, %3. Seed of the random inputs: %4.")
        .arg(QString::fromStdString(m_report.kernelRelease), QString::fromStdString(m_report.openSsl),
             QLocale().toString(date.toLocalTime(), QLocale::ShortFormat),
             QString::number(m_report.seed, 16));
}

void CrosscheckPageModel::checkMachine()
{
    prepare([context = m_context, file = m_cryptoFile](const std::stop_token &stop) {
        return planMachine(context, file, stop);
    });
}

void CrosscheckPageModel::checkName(const QString &name)
{
    if (m_state == Preparing || m_state == Running) {
        setNotice(
            tr("%1 was not checked: another check is under way. Stop it first, or wait for it.").arg(name),
            u"warning"_s);
        return;
    }
    const std::vector<std::string> names{ name.toStdString() };
    prepare([context = m_context, file = m_cryptoFile, names](const std::stop_token &stop) {
        return planNames(context, file, names, stop);
    });
}

void CrosscheckPageModel::checkFiles(const QList<QUrl> &files)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl &file : files) {
        if (file.isLocalFile())
            paths.push_back(pathFromUrl(file));
    }
    if (paths.empty()) {
        setNotice(tr("Drop files of test vectors from this computer: Wycheproof's JSON or NIST's .rsp."),
                  u"warning"_s);
        return;
    }
    prepare([context = m_context, file = m_cryptoFile, paths](const std::stop_token &stop) {
        return planFiles(context, file, paths, stop);
    });
}

QCoro::Task<> CrosscheckPageModel::prepare(Plan plan)
{
    if (m_state == Preparing || m_state == Running)
        co_return;
    const State before = m_state;
    m_preparing = std::stop_source();
    setState(Preparing);
    const QPointer<CrosscheckPageModel> self(this);
    const std::function<Result<PlannedCheck>(std::stop_token)> question =
        [plan = std::move(plan), mine = m_preparing.get_token()](const std::stop_token & /*pool*/) {
            return plan(mine);
        };
    QFuture<Result<PlannedCheck>> future = m_context.pool.ask<PlannedCheck>(question);
    const Result<PlannedCheck> planned = co_await future;
    if (!self)
        co_return;
    const bool isWanted = planned && !m_preparing.stop_requested();
    if (isWanted && !planned->remark.isEmpty())
        setNotice(planned->remark, u"warning"_s);
    if (isWanted && (planned->remark.isEmpty() || !planned->groups.empty())) {
        run(planned->groups);
        co_return;
    }
    setState(before);
    if (!planned && planned.error().code != ErrorCode::Cancelled)
        setNotice(messages::sentence(planned.error()), u"bad"_s);
}

void CrosscheckPageModel::run(std::vector<CheckGroup> groups)
{
    m_model.clear();
    m_filter.setShown(u"all"_s);
    m_report = crosscheck::startReport(crosscheck::freshSeed());
    Q_EMIT countsChanged();
    m_operation = std::make_shared<crosscheck::CrossCheckOperation>(tr("Cross-check"), std::move(groups),
                                                                    m_context.engines, m_report.seed);
    connect(m_operation.get(), &crosscheck::CrossCheckOperation::checked, this, &CrosscheckPageModel::take);
    connect(m_operation.get(), &operations::Operation::progressed, this, &CrosscheckPageModel::progressed);
    connect(m_operation.get(), &operations::Operation::stateChanged, this, [this] {
        if (!m_operation->isActive())
            finish();
    });
    setState(Running);
    m_context.pool.start(m_operation);
}

void CrosscheckPageModel::take(const std::vector<crosscheck::DriverCheck> &checks)
{
    m_report.checks.insert(m_report.checks.end(), checks.begin(), checks.end());
    m_model.add(checks);
    Q_EMIT countsChanged();
}

void CrosscheckPageModel::finish()
{
    m_report.isComplete = m_operation->state() == operations::Operation::State::Finished;
    crosscheck::sortChecks(m_report.checks);
    setState(Done);
}

void CrosscheckPageModel::cancel()
{
    m_preparing.request_stop();
    if (m_operation && m_operation->isActive())
        m_operation->cancel();
}

void CrosscheckPageModel::saveTo(const QUrl &file)
{
    m_saver.clearMessage();
    m_saver.save(file, [report = m_report](const std::filesystem::path &target) {
        return writeReport(report, target);
    });
}

void CrosscheckPageModel::dismissNotice()
{
    m_saver.clearMessage();
    setNotice({}, {});
}

void CrosscheckPageModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
    Q_EMIT progressed();
}

void CrosscheckPageModel::setNotice(const QString &text, const QString &kind)
{
    m_notice = text;
    m_noticeKind = kind;
    Q_EMIT noticeChanged();
}

} // namespace cipherscope::ui
