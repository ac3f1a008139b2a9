// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/access.h"
#include "context/backendcontext.h"
#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "operations/catalogwatcher.h"
#include "operations/operationpool.h"
#include "support/testbytes.h"
#include "support/waiting.h"
#include "workbench/workbenchpagemodel.h"

#include <QTest>

namespace cipherscope::ui::test {

/** The real backend with the OpenSSL engine, and the Workbench page's model. */
class WorkbenchStage {
public:
    explicit WorkbenchStage(engine::EngineChoice choice = engine::EngineChoice::OpenSsl)
    {
        page.setEngineChoice(choice);
        page.activate();
    }

    /** Chooses a cipher and waits until the engines have said who computes it. */
    void choose(const char *name)
    {
        page.ciphers()->choose(QString::fromLatin1(name));
        QTRY_VERIFY_WITH_TIMEOUT(page.ciphers()->answer().has_value(), cipherscope::testing::patience);
    }
    static void give(BytesField *field, const char *form, const QString &typed)
    {
        field->setForm(QString::fromLatin1(form));
        field->setTyped(typed);
    }
    static void giveHex(BytesField *field, const char *digits)
    {
        give(field, "hex", QString::fromLatin1(digits));
    }
    /** Runs to the end. */
    void run()
    {
        QVERIFY2(page.inputs()->isReady(), qPrintable(page.inputs()->problems().join(QLatin1Char('\n'))));
        page.run();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isRunning(), cipherscope::testing::patience);
    }
    /** The output in hexadecimal; empty if there is none. */
    [[nodiscard]] QString output()
    {
        const auto &bytes = page.result()->bytes();
        return bytes ? cipherscope::testing::hexText(bytes->view()) : QString();
    }

    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    catalog::AccessProber access{ afalg::realSystemCalls() };
    operations::OperationPool pool;
    operations::CatalogWatcher catalog{ pool, access };
    BackendContext context{ pool, engines, access, afalg::realSystemCalls() };
    WorkbenchPageModel page{ context, catalog };
};

// McGrew and Viega, "The Galois/Counter Mode of Operation", test case 4.
inline constexpr const char *gcmKey = "feffe9928665731c6d6a8f9467308308";
inline constexpr const char *gcmIv = "cafebabefacedbaddecaf888";
inline constexpr const char *gcmAad = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
inline constexpr const char *gcmPlain =
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e"
    "2449a6b525b16aedf5aa0de657ba637b39";
inline constexpr const char *gcmSealed =
    "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a"
    "5aac84aa051ba30b396a0aac973d58e0915bc94fbc3221a5db94fae95ae7121a47";

} // namespace cipherscope::ui::test
