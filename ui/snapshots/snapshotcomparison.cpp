// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotcomparison.h"

#include "components/filenames.h"
#include "messages/sentence.h"
#include "messages/snapshottext.h"
#include "operations/safewrite.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QSysInfo>

#include <functional>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using catalog::MachineSnapshot;

namespace {

/** Both sides of a comparison, as read in one go. */
struct BothSides {
    MachineSnapshot here;
    MachineSnapshot there;
};

Result<void> writeSnapshot(catalog::CatalogSnapshot list, const std::filesystem::path &target)
{
    return operations::writeWholeFile(
        target, catalog::snapshotToJson(catalog::snapshotOfThisMachine(std::move(list))).toStdString());
}

Result<BothSides> readBoth(catalog::CatalogSnapshot list, const std::filesystem::path &file)
{
    Result<MachineSnapshot> there = catalog::readSnapshot(file);
    if (!there)
        return std::unexpected(std::move(there.error()));
    return BothSides{ catalog::snapshotOfThisMachine(std::move(list)), std::move(*there) };
}

} // namespace

SnapshotComparison::SnapshotComparison(operations::OperationPool &pool,
                                       const operations::CatalogWatcher &watcher, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_watcher(watcher)
    , m_saver(pool)
{
    connect(&m_saver, &FileSaver::messageChanged, this, [this] {
        if (!m_saver.message().isEmpty())
            setNotice(m_saver.message(), m_saver.hasFailed() ? u"bad"_s : u"good"_s);
    });
}

QString SnapshotComparison::suggestedName() const
{
    return u"cipherscope-%1-%2.json"_s.arg(QSysInfo::machineHostName(), QSysInfo::kernelVersion());
}

void SnapshotComparison::saveTo(const QUrl &file)
{
    m_saver.clearMessage();
    m_saver.save(file, [list = m_watcher.snapshot()](const std::filesystem::path &target) {
        return writeSnapshot(list, target);
    });
}

void SnapshotComparison::compareWith(const QUrl &file)
{
    if (m_busy)
        return;
    if (file.isLocalFile())
        compare(pathFromUrl(file));
    else
        setNotice(tr("Only files of this computer can be compared."), u"warning"_s);
}

QCoro::Task<> SnapshotComparison::compare(std::filesystem::path file)
{
    m_busy = true;
    Q_EMIT busyChanged();
    const QPointer<SnapshotComparison> self(this);
    const std::function<Result<BothSides>(std::stop_token)> question =
        [list = m_watcher.snapshot(), file](const std::stop_token &) { return readBoth(list, file); };
    QFuture<Result<BothSides>> future = m_pool.ask<BothSides>(question);
    const Result<BothSides> sides = co_await future;
    if (!self)
        co_return;
    m_busy = false;
    Q_EMIT busyChanged();
    if (sides)
        show(sides->here, sides->there, file);
    else
        setNotice(messages::sentence(sides.error()), u"bad"_s);
}

void SnapshotComparison::show(const MachineSnapshot &here, const MachineSnapshot &there,
                              const std::filesystem::path &file)
{
    m_differences.set(catalog::differencesBetween(here.catalog, there.catalog));
    m_here = messages::machineText(here);
    m_there = messages::machineText(there);
    const QDateTime date = QDateTime::fromString(QString::fromStdString(there.date), Qt::ISODate);
    m_thereDetail = date.isValid()
        ? tr("%1, taken %2")
              .arg(displayName(file), QLocale().toString(date.toLocalTime(), QLocale::ShortFormat))
        : displayName(file);
    m_open = true;
    setNotice({}, {});
    Q_EMIT comparisonChanged();
}

void SnapshotComparison::close()
{
    m_open = false;
    m_differences.set({});
    Q_EMIT comparisonChanged();
}

void SnapshotComparison::dismissNotice()
{
    m_saver.clearMessage();
    setNotice({}, {});
}

void SnapshotComparison::setNotice(const QString &text, const QString &kind)
{
    m_notice = text;
    m_noticeKind = kind;
    Q_EMIT noticeChanged();
}

} // namespace cipherscope::ui
