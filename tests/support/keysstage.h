// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/access.h"
#include "context/backendcontext.h"
#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "keys/keyringmodel.h"
#include "keys/passphrasemodel.h"
#include "operations/operationpool.h"
#include "support/agestage.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QUrl>

#include <filesystem>
#include <string>

namespace cipherscope::ui::test {

/** The real backend with the OpenSSL engine, and a keyring in a folder of its own. */
struct KeysStage {
    KeysStage() { keyring.setEngineChoice(engine::EngineChoice::OpenSsl); }

    [[nodiscard]] static std::string key(std::uint64_t number)
    {
        return testing::AgeStage::identity(number)->recipient().text();
    }
    [[nodiscard]] QUrl urlOf(const std::filesystem::path &name) const
    {
        return QUrl::fromLocalFile(QString::fromStdString((scratch / name).native()));
    }
    [[nodiscard]] bool isIdle()
    {
        return !keyring.addressBook()->isBusy() && !keyring.identities()->isBusy();
    }
    /** Types a passphrase into both fields. */
    static void type(PassphraseModel &model, const QString &text)
    {
        model.typed(text);
        model.repeated(text);
    }

    testing::ScratchFolder scratch;
    std::filesystem::path data = scratch / "data";
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    catalog::AccessProber access{ afalg::realSystemCalls() };
    operations::OperationPool pool;
    BackendContext context{ pool, engines, access, afalg::realSystemCalls() };
    KeyringModel keyring{ context, data };
};

} // namespace cipherscope::ui::test

/** Runs the event loop until everything that was begun is done. */
#define WAIT_FOR_KEYS(stage) QTRY_VERIFY_WITH_TIMEOUT((stage).isIdle(), cipherscope::testing::patience)
