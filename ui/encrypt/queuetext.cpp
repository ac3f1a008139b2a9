// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuetext.h"

#include "components/filenames.h"
#include "filequeuemodel.h"
#include "messages/provenancetext.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "opener.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace cipherscope::ui {

namespace {

class QueueText {
    Q_DECLARE_TR_FUNCTIONS(QueueText)
};

QString doneText(const QueueRow &row)
{
    const QString target = displayName(row.target.filename());
    QStringList parts{ row.action == QueueAction::Lock ? QueueText::tr("Locked as %1").arg(target)
                                                       : QueueText::tr("Unlocked as %1").arg(target),
                       messages::provenanceText(row.provenance) };
    if (!row.isAuthenticated)
        parts.append(QueueText::tr("not authenticated"));
    if (row.report.isOriginalDeleted)
        parts.append(QueueText::tr("read back and found right, original deleted"));
    else if (!row.report.notDeleted.empty())
        parts.append(QueueText::tr("the original was not deleted: %1")
                         .arg(messages::sentence(row.report.notDeleted.front())));
    if (const std::size_t skipped = row.report.folder ? row.report.folder->skipped.size() : 0; skipped > 0)
        parts.append(QueueText::tr("%1 sockets, pipes or devices were left out")
                         .arg(QLocale().toString(static_cast<qulonglong>(skipped))));
    return parts.join(QStringLiteral("  ·  "));
}

/** What is wrong with more than the payload, and what is good nevertheless. */
QString faultText(const QueueRow &row)
{
    QString text = messages::sentence(*row.error);
    if (row.report.authenticBytes == 0)
        return text;
    return QueueText::tr("%1 Its content is authentic up to byte %2.")
        .arg(text, QLocale().toString(static_cast<qulonglong>(row.report.authenticBytes)));
}

QString waitingText(const QueueRow &row)
{
    if (!row.note.isEmpty())
        return row.note;
    if (row.action == QueueAction::Unlock)
        return openerText(row.item.content);
    return isMovable(row) ? QueueText::tr("It is locked already, and will be locked once more") : QString();
}

} // namespace

QString detailText(const QueueRow &row)
{
    switch (row.state) {
    case QueueState::Waiting:
        return waitingText(row);
    case QueueState::Queued:
        return QueueText::tr("Waiting for its turn");
    case QueueState::Running:
        // A passphrase is turned into a key before the first byte is read.
        return row.bytesDone == 0             ? QueueText::tr("Preparing the key")
            : row.action == QueueAction::Lock ? QueueText::tr("Locking")
                                              : QueueText::tr("Unlocking");
    case QueueState::Done:
        return doneText(row);
    case QueueState::Cancelled:
        return QueueText::tr("Cancelled; nothing was written");
    case QueueState::Failed:
        break;
    }
    if (!row.report.kept)
        return {};
    return QueueText::tr("Only a part: the first %1 were authentic and are in %2.")
        .arg(messages::bytesText(row.report.kept->size), displayName(row.report.kept->path.filename()));
}

QString activityText(const QueueRow &row)
{
    if (row.rate <= 0)
        return {};
    if (row.state == QueueState::Done)
        return messages::rateText(row.rate);
    if (row.state != QueueState::Running)
        return {};
    const std::uint64_t size = row.item.content.size;
    if (size <= row.bytesDone)
        return messages::rateText(row.rate);
    const double left = static_cast<double>(size - row.bytesDone) / row.rate;
    return QueueText::tr("%1, %2 left").arg(messages::rateText(row.rate), messages::durationText(left));
}

QString errorText(const QueueRow &row)
{
    if (!row.error)
        return {};
    if (!row.report.damage)
        return faultText(row);
    const QString name = displayName(row.item.path.filename());
    const QString offset = QLocale().toString(static_cast<qulonglong>(row.report.damage->offset));
    if (row.error->code == ErrorCode::Truncated)
        return QueueText::tr("%1 is cut short: it is authentic up to byte %2, and its end is missing.")
            .arg(name, offset);
    if (row.report.damage->mayBeCut)
        return QueueText::tr(
                   "%1 is damaged at byte %2, or cut off there: authentication failed. Nothing from "
                   "there on was given out.")
            .arg(name, offset);
    return QueueText::tr(
               "%1 is damaged: authentication failed at byte %2. Nothing from there on was given out.")
        .arg(name, offset);
}

bool isDamaged(const QueueRow &row)
{
    if (!row.error)
        return false;
    const ErrorCode code = row.error->code;
    const bool isOfPayload = row.error->step == Step::Compute
        && (code == ErrorCode::AuthenticationFailed || code == ErrorCode::Truncated
            || code == ErrorCode::TrailingData);
    // A disk may read better the next time.
    return isOfPayload || (row.report.authenticBytes > 0 && code != ErrorCode::Io);
}

QueueOffer offerOf(const operations::AgeReport &report)
{
    if (report.isNoArchive)
        return QueueOffer::File;
    return report.authenticBytes > 0 && !report.kept ? QueueOffer::Part : QueueOffer::Nothing;
}

QString offerText(const QueueRow &row)
{
    if (row.state != QueueState::Failed || !row.openedBy)
        return {};
    switch (offerOf(row.report)) {
    case QueueOffer::Part:
        return QueueText::tr("Keep what is authentic");
    case QueueOffer::File:
        return QueueText::tr("Unlock as a file");
    case QueueOffer::Nothing:
        break;
    }
    return {};
}

double progressOf(const QueueRow &row)
{
    if (row.state == QueueState::Done)
        return 1;
    const std::uint64_t size = row.item.content.size;
    if (row.state != QueueState::Running || size == 0)
        return 0;
    return std::min(1.0, static_cast<double>(row.bytesDone) / static_cast<double>(size));
}

} // namespace cipherscope::ui
