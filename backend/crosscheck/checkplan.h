// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/catalogsnapshot.h"
#include "formats/testvector.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::crosscheck {

/** One driver, and how the kernel is asked for it. */
struct CheckTarget {
    std::string driver;
    std::string openAs; ///< The driver's own name; the generic one where the kernel gives it by that alone.
    bool isGiven = true; ///< Otherwise `access` says why not.
    catalog::AccessAnswer access;
};

/** One name with all its drivers, which are compared with each other. */
struct CheckGroup {
    std::string algorithm;
    catalog::EntryType kind = catalog::EntryType::Hash;
    catalog::CryptoEntry entry; ///< Of one of its drivers: its sizes. Empty if the kernel has none.
    std::vector<CheckTarget> targets; ///< The lowest priority first: usually the plain C code.
    std::vector<formats::TestVector> vectors; ///< From a file; empty: inputs are made.
    std::string source; ///< The file's name.
};

/**
 * Has the kernel load what it has of these names, as a hash, skcipher or AEAD, by binding them. Blocks as
 * long as binds do. What it does not have is no error.
 */
void loadNames(afalg::SystemCalls &calls, std::span<const std::string> names,
               const std::stop_token &stop = {});
/** The common names of every type: what a machine that has just started is asked for before all is checked.
 */
[[nodiscard]] std::vector<std::string> commonNames();

/**
 * Every hash, skcipher and AEAD of the catalog, one group a name; only those whose name or driver is among
 * `names`, if there are any. Entries for other kernel code are left out.
 */
[[nodiscard]] std::vector<CheckGroup> planCheck(const catalog::CatalogSnapshot &snapshot,
                                                std::span<const std::string> names = {});

/** The vectors of a file, one group an algorithm, each with the drivers that the catalog has of it. */
[[nodiscard]] std::vector<CheckGroup> planVectors(const catalog::CatalogSnapshot &snapshot,
                                                  std::vector<formats::TestVector> vectors,
                                                  const std::string &source);

} // namespace cipherscope::crosscheck
