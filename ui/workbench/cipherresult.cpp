// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherresult.h"

#include "bytesform.h"
#include "cipherresulttext.h"
#include "components/filenames.h"
#include "core/hex.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "operations/safewrite.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace cipherscope::ui {

namespace {

std::span<const std::byte> beginningOf(const std::shared_ptr<const WipedBytes> &bytes)
{
    return bytes ? bytes->view().first(std::min(bytes->size(), mostShown)) : std::span<const std::byte>();
}

} // namespace

CipherResult::CipherResult(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_output(nullptr)
{
}

void CipherResult::show(const RunReport &report)
{
    m_previous = std::exchange(m_last, report.output);
    m_bytes = report.output;
    m_tagSize = report.tagSize;
    m_kind =
        report.kind == RunReport::Kind::CameBackOtherwise ? QStringLiteral("bad") : QStringLiteral("good");
    m_title = reportTitle(report);
    m_detail = reportDetail(report);
    m_authenticationFailed = false;
    m_output.show(m_bytes, m_tagSize, m_previous);
    setSaveMessage({}, false);
    Q_EMIT changed();
}

void CipherResult::showError(const Error &error)
{
    m_bytes.reset();
    m_authenticationFailed = error.code == ErrorCode::AuthenticationFailed;
    m_kind = m_authenticationFailed ? QStringLiteral("bad") : QStringLiteral("warning");
    m_title = failureTitle(error);
    m_detail = failureDetail(error);
    m_output.show(nullptr, 0, nullptr);
    setSaveMessage({}, false);
    Q_EMIT changed();
}

bool CipherResult::fitsInput() const
{
    return m_bytes && m_bytes->size() <= mostShown;
}

QString CipherResult::difference() const
{
    return hasPrevious() ? differenceText(differenceOf(m_previous->view(), m_bytes->view())) : QString();
}

QString CipherResult::base64() const
{
    return typedBytes(BytesForm::Base64, beginningOf(m_bytes)).value_or(QString());
}

QString CipherResult::text() const
{
    return readableText(beginningOf(m_bytes)).value_or(QString());
}

QString CipherResult::textNote() const
{
    if (m_bytes && m_bytes->size() > mostShown)
        return tr("The first %1. Save it to have it all.").arg(messages::bytesText(mostShown));
    if (m_bytes && !readableText(m_bytes->view()))
        return tr("These bytes are no text in UTF-8.");
    return {};
}

void CipherResult::copyHex() const
{
    if (m_bytes)
        QGuiApplication::clipboard()->setText(QString::fromStdString(toHex(m_bytes->view())));
}

void CipherResult::copyBase64() const
{
    if (m_bytes)
        QGuiApplication::clipboard()->setText(*typedBytes(BytesForm::Base64, m_bytes->view()));
}

void CipherResult::save(const QUrl &target)
{
    const std::filesystem::path file = pathFromUrl(target);
    if (file.empty())
        setSaveMessage(tr("Only files on this computer can be written."), true);
    else if (m_bytes)
        write(file);
}

QCoro::Task<> CipherResult::write(std::filesystem::path target)
{
    const QPointer<CipherResult> self(this);
    std::function<Result<bool>(std::stop_token)> writing =
        [target, bytes = m_bytes](const std::stop_token & /*stop*/) -> Result<bool> {
        const std::span<const std::byte> view = bytes->view();
        const std::string_view content(reinterpret_cast<const char *>(view.data()), view.size());
        if (Result<void> written = operations::writeWholeFile(target, content); !written)
            return std::unexpected(std::move(written.error()));
        return true;
    };
    const QFuture<Result<bool>> future = m_pool.ask(std::move(writing));
    const Result<bool> written = co_await future;
    if (!self)
        co_return;
    if (written)
        setSaveMessage(tr("Saved as %1.").arg(displayName(target)), false);
    else
        setSaveMessage(messages::sentence(written.error()), true);
}

void CipherResult::setSaveMessage(const QString &message, bool failed)
{
    m_saveFailed = failed;
    if (std::exchange(m_saveMessage, message) != message)
        Q_EMIT saved();
}

} // namespace cipherscope::ui
