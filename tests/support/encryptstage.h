// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/access.h"
#include "components/filenames.h"
#include "context/backendcontext.h"
#include "encrypt/encryptpagemodel.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "formats/age/agefile.h"
#include "formats/age/passphrase.h"
#include "formats/age/x25519keys.h"
#include "operations/operationpool.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::ui::test {

/** The real backend with the OpenSSL engine, the Encrypt page's model, and a folder for files. */
class EncryptStage {
public:
    EncryptStage()
    {
        page.setScryptTime(std::chrono::milliseconds(1));
        page.setEngineChoice(engine::EngineChoice::OpenSsl);
        page.activate();
    }

    [[nodiscard]] QUrl urlOf(const char *name) const { return urlFromPath(folder / name); }
    [[nodiscard]] std::string contentOf(const char *name) const
    {
        return cipherscope::testing::contentOf(folder / name);
    }
    [[nodiscard]] bool has(const char *name) const { return std::filesystem::exists(folder / name); }

    /** A file that this passphrase locks, as age would write it; cheap: 2^2. */
    std::filesystem::path writeLocked(const char *name, std::string_view passphrase, std::string_view content,
                                      int logN = 2) const
    {
        return folder.write(name, locked(passphrase, content, logN));
    }
    [[nodiscard]] std::vector<std::byte> locked(std::string_view passphrase, std::string_view content,
                                                int logN = 2) const
    {
        const auto recipient = age::PassphraseRecipient::create(secretOf(passphrase), logN).value();
        return age::encrypt(crypto, { recipient }, cipherscope::testing::bytesOf(content)).value();
    }
    [[nodiscard]] std::string lockedText(std::string_view passphrase, std::string_view content,
                                         bool armored) const
    {
        const auto recipient = age::PassphraseRecipient::create(secretOf(passphrase), 2).value();
        const auto bytes = age::encrypt(crypto, { recipient }, cipherscope::testing::bytesOf(content),
                                        armored ? age::AgeForm::Armored : age::AgeForm::Binary)
                               .value();
        return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
    }
    /** What a locked file holds. */
    [[nodiscard]] std::string opened(const char *name, std::string_view passphrase) const
    {
        const auto identity = age::PassphraseIdentity::create(secretOf(passphrase)).value();
        const std::string bytes = contentOf(name);
        const auto plain = age::decrypt(crypto, { identity }, cipherscope::testing::bytesOf(bytes));
        return plain ? std::string(reinterpret_cast<const char *>(plain->data()), plain->size()) : "?";
    }
    static SecretBytes secretOf(std::string_view text)
    {
        return SecretBytes(cipherscope::testing::bytesOf(text));
    }

    void drop(std::initializer_list<const char *> names)
    {
        QList<QUrl> urls;
        for (const char *name : names)
            urls.push_back(urlOf(name));
        page.addUrls(urls);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isLooking(), cipherscope::testing::patience);
    }
    void typeNew(const char *passphrase)
    {
        page.locking()->passphrase()->typed(QString::fromUtf8(passphrase));
        page.locking()->passphrase()->repeated(QString::fromUtf8(passphrase));
    }
    void typeExisting(const char *passphrase)
    {
        page.unlocking()->passphrase()->typed(QString::fromUtf8(passphrase));
    }
    [[nodiscard]] bool isBusy() { return page.isPreparing() || page.isRunning() || page.isLooking(); }
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!isBusy(), cipherscope::testing::patience); }

    [[nodiscard]] const QueueRow &row(std::size_t index) { return page.queue()->rows()[index]; }
    [[nodiscard]] QString text(int row, int role) { return page.queue()->index(row).data(role).toString(); }

    cipherscope::testing::ScratchFolder folder;
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    age::Crypto crypto{ engines, engine::EngineChoice::OpenSsl };
    catalog::AccessProber access{ afalg::realSystemCalls() };
    operations::OperationPool pool;
    BackendContext context{ pool, engines, access, afalg::realSystemCalls() };
    EncryptPageModel page{ context, folder / "data" };
};

} // namespace cipherscope::ui::test
