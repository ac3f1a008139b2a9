// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hashpagemodel.h"

#include "checksumtext.h"
#include "components/filenames.h"
#include "filecomparison.h"
#include "hugework.h"
#include "messages/quantity.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QStringList>

#include <optional>
#include <ranges>
#include <span>
#include <utility>

namespace cipherscope::ui {

namespace {

constexpr std::size_t linksShown = 3;

std::optional<FileComparison> comparisonOf(const HashFilesModel &files)
{
    const std::vector<FileRow> &rows = files.rows();
    return rows.size() == 2 ? compareFiles(rows.front(), rows.back()) : std::nullopt;
}

} // namespace

HashPageModel::HashPageModel(const BackendContext &context, operations::CatalogWatcher &catalog,
                             QObject *parent)
    : QObject(parent)
    , m_engines(context.engines)
    , m_catalog(catalog)
    , m_algorithms(context)
    , m_commonChoices(m_algorithms, ChoiceFilterModel::Shows::Common)
    , m_allChoices(m_algorithms, ChoiceFilterModel::Shows::All)
    , m_key(context.pool)
    , m_hashing(context.pool, m_files)
    , m_intake(context.pool)
    , m_expected(m_files, m_hashing)
    , m_offers(context.pool)
    , m_check(context)
    , m_text(context)
    , m_saver(context.pool, m_files)
{
    connectParts();
    if (m_catalog.hasSnapshot())
        m_algorithms.setCatalog(m_catalog.snapshot().entries);
}

void HashPageModel::connectParts()
{
    connect(&m_catalog, &operations::CatalogWatcher::changed, this,
            [this] { m_algorithms.setCatalog(m_catalog.snapshot().entries); });
    connect(&m_algorithms, &AlgorithmChoiceModel::chosenChanged, this, &HashPageModel::updateText);
    connect(&m_algorithms, &AlgorithmChoiceModel::chosenChanged, this, &HashPageModel::statusChanged);
    connect(&m_key, &HmacKeyModel::keyChanged, this, [this] {
        m_algorithms.setKey(m_key.key());
        updateText();
        Q_EMIT statusChanged();
    });
    connect(&m_expected, &ExpectedModel::textChanged, this,
            [this] { m_text.setExpected(m_expected.digest()); });
    connect(&m_files, &HashFilesModel::countsChanged, this, &HashPageModel::statusChanged);
    connect(&m_hashing, &FileHashing::progressed, this, &HashPageModel::statusChanged);
    connect(&m_hashing, &FileHashing::runningChanged, this, [this] {
        m_check.setKnownThroughput(m_hashing.lastThroughput());
        Q_EMIT statusChanged();
    });
    connect(&m_intake, &FileIntake::listingChanged, this, &HashPageModel::listingChanged);
    connect(&m_intake, &FileIntake::pendingChanged, this, &HashPageModel::pendingQuestionChanged);
    connect(&m_intake, &FileIntake::linksOutChanged, this, &HashPageModel::linksTextChanged);
    connect(&m_intake, &FileIntake::filesReady, this, &HashPageModel::takeFiles);
    connect(&m_intake, &FileIntake::filesNamed, &m_offers, &SidecarOffers::lookBeside);
    connect(&m_intake, &FileIntake::checksumFilesFound, this, &HashPageModel::takeChecksumFiles);
    connect(&m_offers, &SidecarOffers::accepted, this,
            [this](const SidecarOffer &offer) { openCheck(offer.checksumFile, offer.files); });
    connect(&m_check, &ChecksumCheck::hashInsteadRequested, this, [this](const std::filesystem::path &file) {
        setTab(FilesTab);
        m_intake.add({ file }, true);
    });
}

void HashPageModel::setTab(int tab)
{
    if (std::exchange(m_tab, tab) != tab)
        Q_EMIT tabChanged();
}

QString HashPageModel::statusText() const
{
    const auto total = static_cast<std::size_t>(m_files.count());
    if (total == 0)
        return {};
    const std::size_t failed = m_files.countOf(FileState::Failed);
    QStringList parts;
    if (isRunning()) {
        const std::size_t busy = m_files.countOf(FileState::Queued) + m_files.countOf(FileState::Running);
        if (total > 1)
            parts.push_back(
                tr("%1 of %2 files").arg(messages::countText(total - busy), messages::countText(total)));
        const operations::OperationTotals totals = m_hashing.totals();
        parts.push_back(messages::rateText(totals.throughput()));
        if (const std::optional<double> left = totals.secondsLeft())
            parts.push_back(tr("%1 left").arg(messages::durationText(*left)));
    } else {
        parts.push_back(total == 1 ? tr("1 file") : tr("%1 files").arg(messages::countText(total)));
        parts.push_back(messages::bytesText(m_files.totalSize()));
    }
    if (failed > 0)
        parts.push_back(tr("%1 failed").arg(messages::countText(failed)));
    if (const std::size_t cancelled = m_files.countOf(FileState::Cancelled); cancelled > 0 && !isRunning())
        parts.push_back(tr("%1 cancelled").arg(messages::countText(cancelled)));
    return parts.join(QStringLiteral("  ·  "));
}

bool HashPageModel::isOutdated() const
{
    if (m_files.count() == 0 || isRunning() || m_algorithms.chosen().empty())
        return false;
    const std::size_t unfinished =
        m_files.countOf(FileState::Waiting) + m_files.countOf(FileState::Cancelled);
    return unfinished > 0 || m_hashedKey != m_key.key() || m_hashedWith != m_algorithms.chosen();
}

QString HashPageModel::pendingQuestion() const
{
    const operations::FileList &pending = m_intake.pending();
    if (pending.files.empty())
        return {};
    return hugeWorkQuestion(pending.files.size(), pending.totalSize, m_hashing.lastThroughput());
}

QString HashPageModel::linksText() const
{
    const std::vector<std::filesystem::path> &links = m_intake.linksOut();
    if (links.empty())
        return {};
    if (links.size() == 1)
        return tr("A link leads out of its folder and was not followed: %1").arg(displayName(links.front()));
    QStringList names;
    for (const std::filesystem::path &link : links | std::views::take(linksShown))
        names.push_back(displayName(link.filename()));
    if (links.size() > linksShown)
        names.push_back(QStringLiteral("…"));
    return tr("%1 links lead out of their folders and were not followed: %2")
        .arg(messages::countText(links.size()), names.join(QStringLiteral(", ")));
}

QString HashPageModel::comparison() const
{
    const std::optional<FileComparison> comparison = comparisonOf(m_files);
    if (!comparison)
        return {};
    QStringList hashes;
    for (const std::string &hash : comparison->hashes)
        hashes.push_back(QString::fromStdString(hash));
    const QString first = displayName(m_files.rows().front().path.filename());
    const QString second = displayName(m_files.rows().back().path.filename());
    const QString text = comparison->identical ? tr("Identical: %1 and %2 have the same %3.")
                                               : tr("Different: %1 and %2 do not have the same %3.");
    return text.arg(first, second, hashes.join(tr(" and ")));
}

QString HashPageModel::comparisonKind() const
{
    const std::optional<FileComparison> comparison = comparisonOf(m_files);
    return comparison && comparison->identical ? QStringLiteral("good") : QStringLiteral("bad");
}

void HashPageModel::setEngineChoice(engine::EngineChoice choice)
{
    if (choice == m_engineChoice)
        return;
    m_engineChoice = choice;
    m_algorithms.setEngineChoice(choice);
    m_check.setEngineChoice(choice);
    updateText();
}

void HashPageModel::selectAlgorithm(const QString &kernelName)
{
    m_algorithms.checkOnly(kernelName.toStdString());
    setTab(FilesTab);
}

void HashPageModel::addPaths(const std::vector<std::filesystem::path> &paths)
{
    m_intake.add(paths, false);
}

void HashPageModel::activate()
{
    if (std::exchange(m_active, true))
        return;
    if (!m_catalog.hasSnapshot())
        m_catalog.refresh();
    m_algorithms.startAsking();
    updateText();
}

void HashPageModel::addUrls(const QList<QUrl> &urls)
{
    const std::vector<std::filesystem::path> paths = localPaths(urls);
    if (static_cast<qsizetype>(paths.size()) < urls.size())
        setNotice(tr("Only files on this computer can be read: copy the others here first."));
    addPaths(paths);
}

void HashPageModel::openChecksumFile(const QUrl &url)
{
    const std::filesystem::path path = pathFromUrl(url);
    if (path.empty())
        setNotice(tr("Only files on this computer can be read."));
    else
        openCheck(path, {});
}

void HashPageModel::hashAgain()
{
    start(m_files.idleFiles());
}

void HashPageModel::removeRow(int row)
{
    if (row < 0 || row >= m_files.count())
        return;
    const FileId id = m_files.rows()[static_cast<std::size_t>(row)].id;
    m_files.remove(row);
    m_hashing.drop(id);
}

void HashPageModel::clear()
{
    m_hashing.cancel();
    m_files.clear();
    m_offers.clear();
    m_intake.dropLinks();
    setNotice({});
    m_saver.clearMessage();
}

void HashPageModel::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void HashPageModel::copyRow(int row) const
{
    if (row >= 0 && row < m_files.count())
        copy(QString::fromStdString(
            clipboardText(std::span(m_files.rows()).subspan(static_cast<std::size_t>(row), 1))));
}

void HashPageModel::copyAll() const
{
    const std::string text =
        m_tab == TextTab ? m_text.allText().toStdString() : clipboardText(m_files.rows());
    copy(QString::fromStdString(text));
}

void HashPageModel::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    if (data->hasUrls())
        addUrls(data->urls());
    else if (data->hasText())
        m_expected.setText(data->text().trimmed());
}

void HashPageModel::takeFiles(const operations::FileList &files)
{
    setTab(FilesTab);
    m_files.appendErrors(files.errors);
    start(m_files.append(files.files));
}

void HashPageModel::takeChecksumFiles(const std::vector<std::filesystem::path> &files, bool alone)
{
    auto next = files.begin();
    if (alone)
        openCheck(*next++, {});
    for (; next != files.end(); ++next)
        m_offers.offer(*next);
}

void HashPageModel::start(const std::vector<FileId> &ids)
{
    const std::vector<ChosenHash> hashes = m_algorithms.chosen();
    if (ids.empty())
        return;
    if (hashes.empty()) {
        setNotice(tr("Tick at least one algorithm, then press Hash."));
        return;
    }
    setNotice({});
    m_hashedWith = hashes;
    m_hashedKey = m_key.key();
    m_hashing.start(ids, hashes, { &m_engines, m_engineChoice, m_key.key() });
}

void HashPageModel::openCheck(const std::filesystem::path &file,
                              const std::vector<std::filesystem::path> &only)
{
    m_check.open(file, only);
    setTab(VerifyTab);
}

void HashPageModel::updateText()
{
    if (m_active)
        m_text.setHashes(m_algorithms.chosen(), m_key.key(), m_engineChoice);
}

void HashPageModel::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

} // namespace cipherscope::ui
