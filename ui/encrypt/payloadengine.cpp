// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payloadengine.h"

#include "formats/age/crypto.h"
#include "messages/sentence.h"

#include <QCoroFuture>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

namespace cipherscope::ui {

namespace {

constexpr const char *payloadCipher = "rfc7539(chacha20,poly1305)"; // As formats/age/crypto.cpp opens it.

struct Found {
    Result<engine::Provenance> provenance;
    std::optional<Error> refusal; ///< The kernel's.
};

Result<engine::Provenance> tryToOpen(const engine::EngineSelector &engines, engine::EngineChoice choice)
{
    const SecretBytes key(age::derivedKeySize);
    const auto opened = engines.openAead(choice, payloadCipher, key, age::tagSize);
    if (!opened)
        return std::unexpected(opened.error());
    return (*opened)->provenance();
}

Result<Found> lookFor(const engine::EngineSelector &engines, engine::EngineChoice choice)
{
    Found found;
    found.provenance = tryToOpen(engines, choice);
    const bool isOther = found.provenance && found.provenance->engine == engine::EngineKind::OpenSsl;
    if (isOther && choice == engine::EngineChoice::Automatic) {
        const Result<engine::Provenance> kernel = tryToOpen(engines, engine::EngineChoice::Kernel);
        if (!kernel)
            found.refusal = kernel.error();
    }
    return found;
}

} // namespace

PayloadEngine::PayloadEngine(const BackendContext &context, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
{
}

void PayloadEngine::ask(engine::EngineChoice choice)
{
    m_choice = choice;
    find(choice);
}

QCoro::Task<> PayloadEngine::find(engine::EngineChoice choice)
{
    const QPointer<PayloadEngine> self(this);
    std::function<Result<Found>(std::stop_token)> question =
        [engines = &m_engines, choice](const std::stop_token &) { return lookFor(*engines, choice); };
    const QFuture<Result<Found>> future = m_pool.ask(std::move(question));
    const Result<Found> found = co_await future;
    if (!self || !found || choice != m_choice)
        co_return;
    m_reason = found->refusal ? messages::sentence(*found->refusal) : QString();
    if (!found->provenance)
        m_text = messages::sentence(found->provenance.error());
    else if (found->provenance->engine == engine::EngineKind::Kernel)
        m_text = tr("The kernel computes, with %1").arg(QString::fromStdString(found->provenance->driver));
    else
        m_text = tr("%1 computes").arg(QString::fromStdString(found->provenance->driver));
    Q_EMIT changed();
}

} // namespace cipherscope::ui
