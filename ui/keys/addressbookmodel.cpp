// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressbookmodel.h"

#include "components/filenames.h"
#include "formats/age/keyfile.h"
#include "keytext.h"
#include "messages/sentence.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <stop_token>
#include <utility>

namespace cipherscope::ui {

namespace {

using Book = Result<keyring::AddressBook>;

QString problemsOf(const keyring::AddressBook &book, const std::filesystem::path &file)
{
    if (book.problems().empty())
        return {};
    const keyring::LineProblem &first = book.problems().front();
    return AddressBookModel::tr("%1, line %2 is passed over: %3.")
        .arg(displayName(file))
        .arg(first.line)
        .arg(messages::detailText(first.why));
}

QString importText(const keyring::Imported &imported)
{
    if (imported.added == 0)
        return AddressBookModel::tr("Everyone in the file was in the address book already.");
    const QString added = imported.added == 1
        ? AddressBookModel::tr("1 key added.")
        : AddressBookModel::tr("%1 keys added.").arg(static_cast<qulonglong>(imported.added));
    return imported.known == 0 ? added : AddressBookModel::tr("%1 The others were there already.").arg(added);
}

} // namespace

AddressBookModel::AddressBookModel(const BackendContext &context, std::filesystem::path file, QObject *parent)
    : QAbstractListModel(parent)
    , m_pool(context.pool)
    , m_file(std::move(file))
{
}

int AddressBookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AddressBookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const keyring::Contact &contact = m_contacts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return contact.name.empty() ? tr("Without a name") : displayName(contact.name);
    case NoteRole:
        return displayName(contact.note);
    case KeyRole:
        return QString::fromStdString(contact.key);
    case ShortKeyRole:
        return shortKey(contact.key);
    case ChosenRole:
        return m_chosen.contains(contact.key);
    case ProblemRole:
        return messages::detailText(contact.problem);
    default:
        return {};
    }
}

QHash<int, QByteArray> AddressBookModel::roleNames() const
{
    return { { NameRole, "name" },         { NoteRole, "note" },       { KeyRole, "key" },
             { ShortKeyRole, "shortKey" }, { ChosenRole, "isChosen" }, { ProblemRole, "problem" } };
}

void AddressBookModel::load()
{
    read();
}

void AddressBookModel::setChosen(int row, bool chosen)
{
    if (!holds(row))
        return;
    const keyring::Contact &contact = m_contacts[static_cast<std::size_t>(row)];
    const bool changed = chosen ? contact.problem.empty() && m_chosen.insert(contact.key).second
                                : m_chosen.erase(contact.key) > 0;
    if (!changed)
        return;
    Q_EMIT dataChanged(index(row), index(row), { ChosenRole });
    Q_EMIT chosenChanged();
}

void AddressBookModel::chooseNone()
{
    for (int row = 0; row < count(); ++row)
        setChosen(row, false);
}

QString AddressBookModel::keyProblem(const QString &text) const
{
    const std::string key = text.trimmed().toStdString();
    if (key.empty())
        return {};
    const auto recipient = age::parseRecipient(key);
    if (!recipient)
        return problemSentence(recipient.error());
    const auto known = std::ranges::find(m_contacts, key, &keyring::Contact::key);
    return known == m_contacts.end()
        ? QString()
        : tr("This key is in the address book: %1.")
              .arg(data(index(static_cast<int>(known - m_contacts.begin())), NameRole).toString());
}

bool AddressBookModel::isKey(const QString &text) const
{
    return !text.trimmed().isEmpty() && keyProblem(text).isEmpty();
}

void AddressBookModel::add(const QString &name, const QString &key)
{
    keyring::Contact contact;
    contact.name = name.trimmed().toStdString();
    contact.key = key.trimmed().toStdString();
    update([contact](keyring::AddressBook &book) { return book.add(contact); },
           [this, key = contact.key] {
               m_chosen.insert(key);
               Q_EMIT added();
           });
}

void AddressBookModel::rename(int row, const QString &name, const QString &note)
{
    if (!holds(row))
        return;
    update([key = m_contacts[static_cast<std::size_t>(row)].key, name = name.trimmed().toStdString(),
            note = note.trimmed().toStdString()](
               keyring::AddressBook &book) { return book.rename(key, name, note); },
           [] {});
}

void AddressBookModel::remove(int row)
{
    if (!holds(row))
        return;
    update([key = m_contacts[static_cast<std::size_t>(row)].key](
               keyring::AddressBook &book) { return book.remove(key); },
           [] {});
}

void AddressBookModel::importFile(const QUrl &url)
{
    const std::filesystem::path file = pathFromUrl(url);
    if (file.empty()) {
        setMessage(tr("Only files on this computer can be read."), true);
        return;
    }
    const auto imported = std::make_shared<keyring::Imported>();
    update(
        [file, imported](keyring::AddressBook &book) -> Result<void> {
            const Result<std::string> content = keyring::readRecipientsFile(file);
            if (!content)
                return std::unexpected(content.error());
            const Result<keyring::Imported> result = book.importFrom(*content);
            if (!result) {
                Error error = result.error();
                error.subject = file.native();
                return std::unexpected(std::move(error));
            }
            *imported = *result;
            return {};
        },
        [this, imported] { setMessage(importText(*imported), false); });
}

void AddressBookModel::clearMessage()
{
    setMessage({}, false);
}

QCoro::Task<> AddressBookModel::read()
{
    const QPointer<AddressBookModel> self(this);
    std::function<Book(std::stop_token)> reading = [file = m_file](const std::stop_token & /*stop*/) {
        return keyring::AddressBook::load(file);
    };
    countRunning(1);
    const unsigned number = ++m_newestRead;
    const QFuture<Book> future = m_pool.ask(std::move(reading));
    const Book book = co_await future;
    if (!self)
        co_return;
    if (number == m_newestRead) {
        if (book)
            show(*book);
        else
            fail(book.error());
    }
    countRunning(-1);
}

QCoro::Task<> AddressBookModel::update(Change change, Done done)
{
    const QPointer<AddressBookModel> self(this);
    std::function<Book(std::stop_token)> updating = [file = m_file,
                                                     change](const std::stop_token & /*stop*/) {
        return keyring::updateAddressBook(file, change);
    };
    countRunning(1);
    ++m_newestRead;
    const QFuture<Book> future = m_pool.ask(std::move(updating));
    const Book book = co_await future;
    if (!self)
        co_return;
    if (book) {
        clearMessage();
        done();
        show(*book);
    } else {
        fail(book.error());
    }
    countRunning(-1);
}

void AddressBookModel::show(const keyring::AddressBook &book)
{
    beginResetModel();
    m_contacts = book.contacts();
    std::ranges::stable_sort(m_contacts, [](const keyring::Contact &left, const keyring::Contact &right) {
        return QString::localeAwareCompare(QString::fromStdString(left.name),
                                           QString::fromStdString(right.name))
            < 0;
    });
    std::erase_if(m_chosen, [this](const std::string &key) {
        return std::ranges::find(m_contacts, key, &keyring::Contact::key) == m_contacts.end();
    });
    endResetModel();
    m_fileProblem = problemsOf(book, m_file);
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

void AddressBookModel::setMessage(const QString &message, bool failed)
{
    m_message = message;
    m_failed = failed;
    Q_EMIT messageChanged();
}

void AddressBookModel::fail(const Error &error)
{
    setMessage(problemSentence(error), true);
}

void AddressBookModel::countRunning(int difference)
{
    m_running += difference;
    Q_EMIT busyChanged();
}

Result<age::Recipients> AddressBookModel::chosenRecipients() const
{
    age::Recipients recipients;
    for (const std::string &key : m_chosen) {
        auto recipient = age::parseRecipient(key);
        if (!recipient)
            return std::unexpected(std::move(recipient.error()));
        recipients.push_back(std::move(*recipient));
    }
    return recipients;
}

QStringList AddressBookModel::chosenNames() const
{
    QStringList names;
    for (const keyring::Contact &contact : m_contacts) {
        if (m_chosen.contains(contact.key))
            names.push_back(contact.name.empty() ? shortKey(contact.key) : displayName(contact.name));
    }
    return names;
}

} // namespace cipherscope::ui
