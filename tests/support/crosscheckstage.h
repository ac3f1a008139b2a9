// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crosscheck/crosscheckpagemodel.h"
#include "support/catalogstage.h"
#include "support/driverengine.h"

namespace cipherscope::testing {

/** The Cross-check page's model on a machine that is made up: its catalog is a file, its drivers are
 * OpenSSL's algorithms under other names, and one of them, ctr-aes-liar, lies. */
struct CrosscheckStage {
    CrosscheckStage()
    {
        catalog.write(cryptoBlock("sha256", "sha256-avx2", 170) + cryptoBlock("sha256", "sha256-generic", 100)
                      + cryptoBlock("sm4-only-here", "hash-alone", 100)
                      + cipherBlock("ctr(aes)", "ctr-aes-aesni", 400)
                      + cipherBlock("ctr(aes)", "ctr-aes-liar", 300)
                      + cryptoBlock("kw(aes)", "kw(aes-generic)", 100, "skcipher"));
    }

    static QByteArray cipherBlock(const char *name, const char *driver, int priority)
    {
        return cryptoBlock(name, driver, priority, "skcipher").trimmed()
            + "\nmin keysize  : 16\nmax keysize  : 32\nivsize       : 16\n\n";
    }

    CatalogStage catalog;
    DriverEngine kernel{ { "sha256-avx2", "sha256" },
                         { "sha256-generic", "sha256" },
                         { "hash-alone", "sha512" },
                         { "ctr-aes-aesni", "ctr(aes)" },
                         { "ctr-aes-liar", "ctr(aes)", Lie::AboutSize65 } };
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    ui::BackendContext context{ catalog.pool, engines, catalog.access, catalog.kernel };
    ui::CrosscheckPageModel model{ context, catalog.file() };
};

} // namespace cipherscope::testing
