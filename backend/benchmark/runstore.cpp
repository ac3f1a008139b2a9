// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/runstore.h"

#include "benchmark/runjson.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <system_error>

namespace cipherscope::benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 2;

/** One connection to the file, for one call on one thread. */
class Connection {
public:
    explicit Connection(const std::filesystem::path &file)
        : m_file(file)
        , m_name(QUuid::createUuid().toString())
    {
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    Result<void> open()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
            return std::unexpected(
                plainError(ErrorCode::Unavailable, Step::Open, m_file.native(),
                           phrase("Error", "Qt's SQLite driver is not installed (libqt6sql6-sqlite)")));
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(QString::fromStdString(m_file.native()));
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!m_database.open())
            return std::unexpected(failure(m_database.lastError()));
        return prepareSchema();
    }

    /** Runs a statement with its values. */
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        if (!query.prepare(statement))
            return std::unexpected(failure(query.lastError()));
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return std::unexpected(failure(query.lastError()));
        return query;
    }

    /** Goes to the next row of what run() gave; false after the last. */
    Result<bool> next(QSqlQuery &rows) const
    {
        if (rows.next())
            return true;
        return rows.lastError().isValid() ? Result<bool>(std::unexpected(failure(rows.lastError()))) : false;
    }

    /** Does all of `work` or, where it fails, nothing. */
    template <typename Work> Result<void> atOnce(Work work)
    {
        if (!m_database.transaction())
            return std::unexpected(failure(m_database.lastError()));
        Result<void> done = work();
        if (done && !m_database.commit())
            done = std::unexpected(failure(m_database.lastError()));
        if (!done)
            m_database.rollback();
        return done;
    }

private:
    Result<void> prepareSchema()
    {
        Result<QSqlQuery> version = run(u"PRAGMA user_version"_s);
        if (!version)
            return std::unexpected(std::move(version.error()));
        const Result<bool> isKnown = next(*version);
        if (!isKnown)
            return std::unexpected(isKnown.error());
        const int found = *isKnown ? version->value(0).toInt() : 0;
        if (found > schemaVersion)
            return std::unexpected(
                plainError(ErrorCode::BadInput, Step::Open, m_file.native(),
                           phrase("Error", "a newer version of this program has written it")));
        version->finish();
        if (found == schemaVersion)
            return {};
        for (
            const QString &statement :
            { u"CREATE TABLE IF NOT EXISTS run (id INTEGER PRIMARY KEY, name TEXT NOT NULL, started TEXT NOT "
              u"NULL, "
              "kernel TEXT NOT NULL, cpu TEXT NOT NULL, complete INTEGER NOT NULL, document BLOB NOT NULL)"_s,
              u"CREATE TABLE IF NOT EXISTS driver (name TEXT PRIMARY KEY, colour INTEGER NOT NULL)"_s,
              u"PRAGMA user_version = %1"_s.arg(schemaVersion) }) {
            if (Result<QSqlQuery> made = run(statement); !made)
                return std::unexpected(std::move(made.error()));
        }
        return {};
    }

    [[nodiscard]] Error failure(const QSqlError &error) const
    {
        return plainError(ErrorCode::Io, Step::Write, m_file.native(),
                          Detail::verbatim(error.text().toStdString()));
    }

    const std::filesystem::path &m_file;
    QString m_name;
    QSqlDatabase m_database;
};

Error notFound(const std::filesystem::path &file)
{
    return plainError(ErrorCode::NotFound, Step::Read, file.native(),
                      phrase("Error", "this run is not kept any more"));
}

/** A statement that must hit one run. */
Result<void> changeOne(const std::filesystem::path &file, const QString &statement,
                       const QVariantList &values)
{
    Connection connection(file);
    if (Result<void> opened = connection.open(); !opened)
        return opened;
    const Result<QSqlQuery> done = connection.run(statement, values);
    if (!done)
        return std::unexpected(done.error());
    return done->numRowsAffected() == 1 ? Result<void>() : std::unexpected(notFound(file));
}

} // namespace

Result<std::vector<RunSummary>> RunStore::list() const
{
    std::vector<RunSummary> runs;
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        return runs;
    Connection connection(m_file);
    if (Result<void> opened = connection.open(); !opened)
        return std::unexpected(std::move(opened.error()));
    Result<QSqlQuery> rows = connection.run(
        u"SELECT id, name, started, kernel, cpu, complete FROM run ORDER BY started DESC, id DESC"_s);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    Result<bool> isRow = connection.next(*rows);
    for (; isRow && *isRow; isRow = connection.next(*rows))
        runs.push_back({ rows->value(0).toLongLong(), rows->value(1).toString(),
                         QDateTime::fromString(rows->value(2).toString(), Qt::ISODate).toUTC(),
                         rows->value(3).toString(), rows->value(4).toString(), rows->value(5).toBool() });
    return isRow ? Result<std::vector<RunSummary>>(std::move(runs)) : std::unexpected(isRow.error());
}

Result<Run> RunStore::load(RunId id) const
{
    Connection connection(m_file);
    if (Result<void> opened = connection.open(); !opened)
        return std::unexpected(std::move(opened.error()));
    Result<QSqlQuery> row = connection.run(u"SELECT document, name FROM run WHERE id = ?"_s, { id });
    if (!row)
        return std::unexpected(std::move(row.error()));
    const Result<bool> isKept = connection.next(*row);
    if (!isKept)
        return std::unexpected(isKept.error());
    if (!*isKept)
        return std::unexpected(notFound(m_file));
    Result<Run> run = parseRun(row->value(0).toByteArray(), m_file.native());
    if (run)
        run->name = row->value(1).toString();
    return run;
}

Result<RunId> RunStore::save(const Run &run) const
{
    std::error_code failed;
    std::filesystem::create_directories(m_file.parent_path(), failed);
    if (failed)
        return std::unexpected(systemError(Step::Write, failed.value(), m_file.parent_path().native()));
    Connection connection(m_file);
    if (Result<void> opened = connection.open(); !opened)
        return std::unexpected(std::move(opened.error()));
    const Result<QSqlQuery> done = connection.run(
        u"INSERT INTO run (name, started, kernel, cpu, complete, document) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { run.name, run.started.toUTC().toString(Qt::ISODate),
          QString::fromStdString(run.machine.kernelRelease), QString::fromStdString(run.machine.cpuModel),
          run.complete, runToJson(run) });
    if (!done)
        return std::unexpected(done.error());
    return done->lastInsertId().toLongLong();
}

Result<void> RunStore::rename(RunId id, const QString &name) const
{
    return changeOne(m_file, u"UPDATE run SET name = ? WHERE id = ?"_s, { name, id });
}

Result<void> RunStore::remove(RunId id) const
{
    return changeOne(m_file, u"DELETE FROM run WHERE id = ?"_s, { id });
}

Result<DriverColours> RunStore::colours() const
{
    DriverColours colours;
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        return colours;
    Connection connection(m_file);
    if (Result<void> opened = connection.open(); !opened)
        return std::unexpected(std::move(opened.error()));
    Result<QSqlQuery> rows = connection.run(u"SELECT name, colour FROM driver"_s);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    Result<bool> isRow = connection.next(*rows);
    for (; isRow && *isRow; isRow = connection.next(*rows))
        colours.emplace(rows->value(0).toString().toStdString(), rows->value(1).toInt());
    return isRow ? Result<DriverColours>(std::move(colours)) : std::unexpected(isRow.error());
}

Result<void> RunStore::keepColours(const DriverColours &colours) const
{
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        return {};
    Connection connection(m_file);
    if (Result<void> opened = connection.open(); !opened)
        return opened;
    return connection.atOnce([&]() -> Result<void> {
        for (const auto &[driver, colour] : colours) {
            const Result<QSqlQuery> done =
                connection.run(u"INSERT OR IGNORE INTO driver (name, colour) VALUES (?, ?)"_s,
                               { QString::fromStdString(driver), colour });
            if (!done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

} // namespace cipherscope::benchmark
