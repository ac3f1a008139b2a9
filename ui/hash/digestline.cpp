// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digestline.h"

#include "core/hex.h"
#include "messages/provenancetext.h"
#include "messages/sentence.h"

namespace cipherscope::ui {

DigestLine DigestLine::from(const HashedDigest &digest)
{
    DigestLine line;
    line.label = QString::fromStdString(digest.hash.name);
    line.hex = QString::fromStdString(toHex(digest.digest));
    line.provenance = messages::provenanceText(digest.provenance);
    return line;
}

DigestLine DigestLine::from(const RefusedHash &refused)
{
    DigestLine line;
    line.label = QString::fromStdString(refused.hash.name);
    line.error = messages::sentence(refused.error);
    return line;
}

} // namespace cipherscope::ui
