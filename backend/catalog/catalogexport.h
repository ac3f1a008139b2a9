// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/access.h"
#include "catalog/catalogsnapshot.h"
#include "catalog/cryptoentry.h"
#include "catalog/diagnosis.h"
#include "catalog/selection.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstddef>
#include <optional>
#include <span>

namespace cipherscope::catalog {

/**
 * One entry for machines: every field of its /proc/crypto block under its own name there, `priority`,
 * `refcnt` and every size as numbers, `internal` as a boolean, the rest as text; besides `selected` (a bind
 * to its name gets this driver) and `access` (accessName()). Where a field comes twice, the first counts.
 */
[[nodiscard]] QJsonObject entryToJson(const CryptoEntry &entry, const Selection &selection,
                                      const AccessAnswer &access);

/** All of them as a JSON array of such objects, in UTF-8, indented, with a final line feed. */
[[nodiscard]] QByteArray catalogToJson(const CatalogSnapshot &snapshot);
/** Only the entries with these indexes, in this order: what a table shows. Indexes out of range are left out.
 */
[[nodiscard]] QByteArray catalogToJson(const CatalogSnapshot &snapshot, std::span<const std::size_t> indexes);

/**
 * The same as CSV (RFC 4180): a line of column names, then a line an entry, each ended by CR LF. The columns
 * are name, driver, type, module, priority, refcnt, selftest, internal, selected, access, then every other
 * field that any of the entries has, in the order in which they come first. A field that an entry lacks is
 * empty.
 */
[[nodiscard]] QByteArray catalogToCsv(const CatalogSnapshot &snapshot);
[[nodiscard]] QByteArray catalogToCsv(const CatalogSnapshot &snapshot, std::span<const std::size_t> indexes);

/**
 * A diagnosis for machines: {"state", "af_alg_restrict": number or null, "answers": boolean, "types":
 * {"hash":
 * {"state", "probed", "reachable": [], "refused": [], "evidence": []}, ...}, "evidence": [{"what", "found",
 * "command"}]}. States are availabilityName().
 */
[[nodiscard]] QJsonObject diagnosisToJson(const Diagnosis &diagnosis);

} // namespace cipherscope::catalog
