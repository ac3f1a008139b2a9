// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/addressbook.h"

#include "core/uniquefd.h"
#include "formats/age/keyfile.h"
#include "keyring/privatefolder.h"
#include "operations/descriptorio.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <utility>

namespace cipherscope::keyring {

namespace {

constexpr std::string_view nameMark = "# name: ";
constexpr std::string_view noteMark = "# note: ";
constexpr std::string_view heading = "# The address book of Cipherscope. It can be used with age -R, too.\n";

std::unexpected<Error> refusal(ErrorCode code, Detail why)
{
    return std::unexpected(plainError(code, Step::Parse, {}, std::move(why)));
}

/** The next line, its end included. */
std::string_view takeLine(std::string_view &bytes)
{
    const std::size_t end = bytes.find('\n');
    const std::string_view line = bytes.substr(0, end == std::string_view::npos ? end : end + 1);
    bytes.remove_prefix(line.size());
    return line;
}

std::string_view withoutEnd(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/** A name or a note as a file has it: too long, it is cut; control characters become blanks. */
std::string cleaned(std::string_view text)
{
    std::size_t size = std::min(text.size(), AddressBook::longestText);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80U)
        --size; // Not within a character of UTF-8.
    std::string clean(text.substr(0, size));
    std::ranges::replace_if(
        clean, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return clean;
}

/** What is written in the comments right above a key. */
class CommentsAbove final {
public:
    void add(std::string_view comment)
    {
        if (comment.starts_with(nameMark))
            m_name = cleaned(comment.substr(nameMark.size()));
        else if (comment.starts_with(noteMark))
            m_note = cleaned(comment.substr(noteMark.size()));
        else
            m_lastOther =
                cleaned(comment.substr(std::min(comment.find_first_not_of("# \t"), comment.size())));
    }
    [[nodiscard]] Contact contact(std::string_view key) const
    {
        return { .name = m_name.value_or(m_lastOther), .note = m_note, .key = std::string(key) };
    }

private:
    std::optional<std::string> m_name;
    std::string m_note;
    std::string m_lastOther;
};

bool isOurs(std::string_view line)
{
    return line.starts_with(nameMark) || line.starts_with(noteMark);
}

/** The comments above a key that say something else than its name and note; `lastIsName`: the last of them is
 * the name, and left out. */
std::string otherComments(std::string_view raw, bool lastIsName)
{
    std::vector<std::string_view> lines;
    while (raw.starts_with('#')) {
        const std::string_view line = takeLine(raw);
        if (!isOurs(line))
            lines.push_back(line);
    }
    if (lastIsName && !lines.empty())
        lines.pop_back();
    std::string kept;
    for (const std::string_view line : lines)
        kept += line;
    return kept;
}

bool isNamedByAnyComment(std::string_view raw)
{
    while (raw.starts_with('#')) {
        if (takeLine(raw).starts_with(nameMark))
            return false;
    }
    return true;
}

/** `above`: other comments, which a name of its own has to overrule. */
std::string rawFor(const Contact &contact, std::string above = {})
{
    std::string raw = std::move(above);
    if (!contact.name.empty() || !raw.empty())
        raw.append(nameMark).append(contact.name).append("\n");
    if (!contact.note.empty())
        raw.append(noteMark).append(contact.note).append("\n");
    return raw.append(contact.key).append("\n");
}

Result<void> checkTexts(const std::string &name, const std::string &note)
{
    if (name != cleaned(name))
        return refusal(ErrorCode::BadInput, phrase("Error", "a name is one line of at most 256 bytes"));
    if (note != cleaned(note))
        return refusal(ErrorCode::BadInput, phrase("Error", "a note is one line of at most 256 bytes"));
    return {};
}

/** A key that is right but cannot be used here is one, too. */
bool isKey(const Result<std::shared_ptr<const age::Recipient>> &parsed)
{
    return parsed.has_value() || parsed.error().code == ErrorCode::LibraryTooOld;
}

} // namespace

Result<AddressBook> AddressBook::parse(std::string_view bytes)
{
    if (bytes.size() > largestFile)
        return refusal(ErrorCode::BadInput, phrase("Error", "an address book has at most 4 MiB"));
    AddressBook book;
    std::string pending; // Comments that may belong to the key below them.
    CommentsAbove comments;
    std::size_t keys = 0;
    const auto endPiece = [&](std::string_view line, std::optional<Contact> contact) {
        book.m_pieces.push_back({ std::exchange(pending, {}).append(line), std::move(contact) });
        comments = {};
    };
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const std::string_view line = takeLine(bytes);
        const std::string_view text = withoutEnd(line);
        if (text.starts_with('#')) {
            pending.append(line);
            comments.add(text);
            continue;
        }
        if (text.empty()) {
            endPiece(line, std::nullopt);
            continue;
        }
        const auto recipient = age::parseRecipient(text);
        if (!isKey(recipient)) {
            book.m_problems.push_back({ number, recipient.error().detail });
            endPiece(line, std::nullopt);
        } else if (book.has(text)) {
            book.m_problems.push_back({ number, phrase("Error", "this key is listed above already"), true });
            endPiece(line, std::nullopt);
        } else if (++keys > age::mostKeys) {
            return refusal(ErrorCode::BadInput, phrase("Error", "an address book has at most 1024 keys"));
        } else {
            Contact contact = comments.contact(text);
            if (!recipient)
                contact.problem = phrase("Error", "post-quantum keys need OpenSSL 3.5 or newer");
            endPiece(line, std::move(contact));
        }
    }
    if (!pending.empty())
        endPiece({}, std::nullopt);
    return book;
}

Result<std::string> readRecipientsFile(const std::filesystem::path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    return readRecipientsFrom(fd.get(), file);
}

Result<std::string> readRecipientsFrom(int fd, const std::filesystem::path &name)
{
    std::string content(AddressBook::largestFile + 1, '\0');
    const Result<std::size_t> size =
        operations::readFully(fd, std::as_writable_bytes(std::span(content)), name);
    if (!size)
        return std::unexpected(size.error());
    if (*size > AddressBook::largestFile)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, name.native(),
                                          phrase("Error", "a file of recipients has at most 4 MiB")));
    content.resize(*size);
    return content;
}

Result<AddressBook> AddressBook::load(const std::filesystem::path &file)
{
    const Result<std::string> content = readRecipientsFile(file);
    if (!content && content.error().code == ErrorCode::NotFound)
        return AddressBook();
    if (!content)
        return std::unexpected(content.error());
    return parse(*content);
}

std::vector<Contact> AddressBook::contacts() const
{
    std::vector<Contact> contacts;
    for (const Piece &piece : m_pieces) {
        if (piece.contact)
            contacts.push_back(*piece.contact);
    }
    return contacts;
}

std::vector<AddressBook::Piece>::iterator AddressBook::find(std::string_view key)
{
    return std::ranges::find_if(
        m_pieces, [key](const Piece &piece) { return piece.contact && piece.contact->key == key; });
}

bool AddressBook::has(std::string_view key) const
{
    return std::ranges::any_of(
        m_pieces, [key](const Piece &piece) { return piece.contact && piece.contact->key == key; });
}

std::string AddressBook::text() const
{
    std::string text;
    for (const Piece &piece : m_pieces)
        text += piece.raw;
    return text;
}

Result<void> AddressBook::add(const Contact &contact)
{
    const auto recipient = age::parseRecipient(contact.key);
    if (!isKey(recipient))
        return std::unexpected(recipient.error());
    if (Result<void> checked = checkTexts(contact.name, contact.note); !checked)
        return checked;
    if (has(contact.key))
        return refusal(ErrorCode::AlreadyExists, phrase("Error", "this key is in the address book"));
    if (text().empty())
        m_pieces.push_back({ std::string(heading) + '\n', std::nullopt });
    else if (!m_pieces.back().raw.ends_with('\n'))
        m_pieces.back().raw += '\n';
    Contact added = contact;
    added.problem = {};
    m_pieces.push_back({ rawFor(added), std::move(added) });
    return {};
}

Result<void> AddressBook::rename(std::string_view key, const std::string &name, const std::string &note)
{
    if (Result<void> checked = checkTexts(name, note); !checked)
        return checked;
    const auto piece = find(key);
    if (piece == m_pieces.end())
        return refusal(ErrorCode::NotFound, phrase("Error", "this key is not in the address book"));
    piece->contact->name = name;
    piece->contact->note = note;
    piece->raw = rawFor(*piece->contact, otherComments(piece->raw, false));
    return {};
}

Result<void> AddressBook::remove(std::string_view key)
{
    const auto piece = find(key);
    if (piece == m_pieces.end())
        return refusal(ErrorCode::NotFound, phrase("Error", "this key is not in the address book"));
    std::string kept = otherComments(piece->raw, isNamedByAnyComment(piece->raw));
    *piece = { std::move(kept), std::nullopt };
    return {};
}

Result<Imported> AddressBook::importFrom(std::string_view bytes)
{
    const Result<AddressBook> other = parse(bytes);
    if (!other)
        return std::unexpected(other.error());
    for (const LineProblem &problem : other->m_problems) {
        if (!problem.isDuplicate)
            return refusal(ErrorCode::BadInput,
                           { phrase("Error", "line %1: %2"), problem.line, problem.why });
    }
    const std::vector<Contact> contacts = other->contacts();
    if (contacts.empty())
        return refusal(ErrorCode::BadInput, phrase("Error", "there is no recipient in the file"));
    Imported imported;
    for (const Contact &contact : contacts) {
        if (has(contact.key))
            ++imported.known;
        else if (const Result<void> added = add(contact); !added)
            return std::unexpected(added.error());
        else
            ++imported.added;
    }
    return imported;
}

Result<AddressBook> updateAddressBook(const std::filesystem::path &file,
                                      const std::function<Result<void>(AddressBook &)> &change)
{
    const Result<PrivateFolder> folder = PrivateFolder::lock(file.parent_path());
    if (!folder)
        return std::unexpected(folder.error());
    Result<AddressBook> book = AddressBook::load(file);
    if (!book)
        return book;
    if (const Result<void> changed = change(*book); !changed)
        return std::unexpected(changed.error());
    const std::string text = book->text();
    Result<AddressBook> checked = AddressBook::parse(text);
    if (!checked)
        return checked;
    if (const Result<void> written =
            folder->write(file.filename(), std::as_bytes(std::span(text)), operations::Existing::Replace);
        !written)
        return std::unexpected(written.error());
    return checked;
}

} // namespace cipherscope::keyring
