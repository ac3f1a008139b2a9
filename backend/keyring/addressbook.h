// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::keyring {

/** Someone to encrypt to. All texts are UTF-8 on one line. */
struct Contact {
    std::string name;
    std::string note;
    std::string key; ///< "age1..." or "age1pq1...".
    Detail problem = {}; ///< Why the key cannot be used on this system; empty if it can.

    bool operator==(const Contact &) const = default;
};

/** A line that is no key and no comment, or a key once more. */
struct LineProblem {
    std::size_t line = 0; ///< Counts from 1.
    Detail why;
    bool isDuplicate = false;

    bool operator==(const LineProblem &) const = default;
};

/** How many keys came from a file, and how many of its keys were there before. */
struct Imported {
    std::size_t added = 0;
    std::size_t known = 0;

    bool operator==(const Imported &) const = default;
};

/**
 * People's public keys, in the form of a recipients file (age(1), "RECIPIENTS FILES"), which `age -R` reads:
 *
 *     # name: Alice
 *     # note: met in Brussels
 *     age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p
 *
 * Where a key has no "# name:", the comment right above it is taken for the name. What is not understood, a
 * line that someone wrote by hand for instance, stays where it is.
 */
class AddressBook final {
public:
    static constexpr std::size_t largestFile = std::size_t{ 4 } << 20U; ///< In bytes.
    static constexpr std::size_t longestText = 256; ///< Of a name or a note, in bytes.

    /** Errors: BadInput (more than 4 MiB or 1024 keys). Lines that are not understood are problems(), not
     * errors. */
    [[nodiscard]] static Result<AddressBook> parse(std::string_view bytes);
    /** An empty one where there is no file. Blocks. Errors: as above, and those of reading; their subject is
     * the file. */
    [[nodiscard]] static Result<AddressBook> load(const std::filesystem::path &file);

    /** In the order of the file. */
    [[nodiscard]] std::vector<Contact> contacts() const;
    [[nodiscard]] const std::vector<LineProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool has(std::string_view key) const;
    /** What the file holds. */
    [[nodiscard]] std::string text() const;

    /** Appends it; its `problem` is not looked at. Errors: BadInput (no key; a name or note of more than one
     * line or 256 bytes), AlreadyExists. */
    [[nodiscard]] Result<void> add(const Contact &contact);
    /** Gives the contact with this key another name and note. Errors: NotFound, BadInput (as above). */
    [[nodiscard]] Result<void> rename(std::string_view key, const std::string &name, const std::string &note);
    /** Errors: NotFound. */
    [[nodiscard]] Result<void> remove(std::string_view key);
    /** Adds the keys of another recipients file with their names, all or none of them. Errors: BadInput
     * ("line 3: ...", or there is no key). */
    [[nodiscard]] Result<Imported> importFrom(std::string_view bytes);

private:
    /** Raw lines, with their ends, and the contact that they are; nothing for anything else. */
    struct Piece {
        std::string raw;
        std::optional<Contact> contact;
    };

    [[nodiscard]] std::vector<Piece>::iterator find(std::string_view key);

    std::vector<Piece> m_pieces;
    std::vector<LineProblem> m_problems;
};

/**
 * Reads an address book, changes it and writes it back (0600, its folder 0700), while no other change of it
 * can come between. Nothing is written if the change fails. Blocks. Gives the new book. Errors: those of
 * load(), the change and PrivateFolder.
 */
[[nodiscard]] Result<AddressBook> updateAddressBook(const std::filesystem::path &file,
                                                    const std::function<Result<void>(AddressBook &)> &change);

/** The bytes of a recipients file. Blocks. Errors: BadInput (more than 4 MiB), those of opening and reading.
 */
[[nodiscard]] Result<std::string> readRecipientsFile(const std::filesystem::path &file);
/** The same of one that is open, and may be a pipe. Errors: BadInput (more than 4 MiB), those of reading. */
[[nodiscard]] Result<std::string> readRecipientsFrom(int fd, const std::filesystem::path &name);

} // namespace cipherscope::keyring
