// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherresult.h"

#include "bytesform.h"
#include "cipherresulttext.h"
#include "core/hex.h"
#include "messages/quantity.h"
#include "operations/safewrite.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
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
    , m_saver(pool)
    , m_output(nullptr)
{
    connect(&m_saver, &FileSaver::messageChanged, this, &CipherResult::saved);
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
    m_saver.clearMessage();
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
    m_saver.clearMessage();
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
    if (!m_bytes)
        return;
    m_saver.save(target, [bytes = m_bytes](const std::filesystem::path &file) {
        const std::span<const std::byte> view = bytes->view();
        return operations::writeWholeFile(file, { reinterpret_cast<const char *>(view.data()), view.size() });
    });
}

} // namespace cipherscope::ui
