// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testbytes.h"

#include <QByteArray>
#include <QFile>

#include <optional>
#include <utility>
#include <vector>

namespace cipherscope::testing {

/** One vector of a NIST response file: its key, if it has one, message and digest. */
struct HashVector {
    std::optional<std::string> key;
    std::vector<std::byte> message;
    QByteArray digestHex;
};

/** The vectors of a .rsp file, or of a text in its form: Len (in bits, whole bytes), Key, Msg, MD. */
inline std::vector<HashVector> readHashVectors(QFile &file)
{
    std::vector<HashVector> vectors;
    HashVector vector;
    qsizetype size = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const qsizetype equals = line.indexOf('=');
        if (line.startsWith('#') || equals < 0)
            continue;
        const QByteArray field = line.left(equals).trimmed();
        const QByteArray value = line.mid(equals + 1).trimmed();
        if (field == "Len") {
            size = value.toLongLong() / 8;
        } else if (field == "Key") {
            vector.key = QByteArray::fromHex(value).toStdString();
        } else if (field == "Msg") {
            vector.message = fromHexText(value.toStdString());
            vector.message.resize(static_cast<std::size_t>(size)); // Nothing is written as "00".
        } else if (field == "MD") {
            vector.digestHex = value.toLower();
            vectors.push_back(std::exchange(vector, {}));
        }
    }
    return vectors;
}

} // namespace cipherscope::testing
