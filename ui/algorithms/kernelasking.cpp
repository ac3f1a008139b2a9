// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/kernelasking.h"

#include "messages/kernelanswertext.h"
#include "messages/sentence.h"

#include <utility>

namespace cipherscope::ui {

namespace {

QString colourOf(messages::KernelAnswerText::Kind kind)
{
    switch (kind) {
    case messages::KernelAnswerText::Kind::Good:
        return QStringLiteral("good");
    case messages::KernelAnswerText::Kind::Partly:
        return QStringLiteral("accent");
    case messages::KernelAnswerText::Kind::Bad:
        return QStringLiteral("bad");
    }
    std::unreachable();
}

} // namespace

KernelAsking::KernelAsking(operations::OperationPool &pool, afalg::SystemCalls &calls,
                           catalog::DiagnosisPaths paths, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_calls(calls)
    , m_paths(std::move(paths))
{
    connect(&m_future, &QFutureWatcherBase::finished, this, &KernelAsking::finish);
}

void KernelAsking::ask(const catalog::KernelRequest &request)
{
    if (isBusy())
        return;
    forget();
    m_subject = QString::fromStdString(request.name);
    m_future.setFuture(m_pool.ask<catalog::KernelAnswer>(
        [&calls = m_calls, request, paths = m_paths](const std::stop_token &stop) {
            return catalog::askKernel(calls, request, paths, stop);
        }));
    Q_EMIT changed();
}

void KernelAsking::forget()
{
    m_subject.clear();
    m_headline.clear();
    m_reasons.clear();
    m_technical.clear();
    m_kind.clear();
    Q_EMIT changed();
}

void KernelAsking::finish()
{
    const Result<catalog::KernelAnswer> answer = m_future.result();
    if (!answer) {
        m_headline = messages::sentence(answer.error());
        m_technical = messages::technicalDetail(answer.error());
        m_kind = QStringLiteral("bad");
        Q_EMIT changed();
        return;
    }
    const messages::KernelAnswerText text = messages::kernelAnswerText(*answer);
    m_headline = text.headline;
    m_reasons = text.reasons;
    m_technical = text.technical;
    m_kind = colourOf(text.kind);
    Q_EMIT changed();
    Q_EMIT answered(*answer);
}

} // namespace cipherscope::ui
