// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/runjson.h"

#include "catalog/textfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cipherscope::benchmark {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView formatName{ "cipherscope-benchmark" };
constexpr int formatVersion = 1;

QJsonObject pointToJson(const Point &point)
{
    QJsonObject object{ { u"size"_s, static_cast<qint64>(point.size) },
                        { u"threads"_s, static_cast<qint64>(point.threads) } };
    if (!point.failure.isEmpty()) {
        object.insert(u"failure"_s, point.failure);
        return object;
    }
    QJsonArray runs;
    for (const double rate : point.rate.runs)
        runs.append(rate);
    object.insert(u"median"_s, point.rate.median());
    object.insert(u"runs"_s, runs);
    return object;
}

QJsonObject seriesToJson(const Series &series)
{
    QJsonObject object{ { u"engine"_s, QString::fromUtf8(engineName(series.subject.engine)) },
                        { u"type"_s, QString::fromUtf8(afalg::typeName(series.subject.type)) },
                        { u"algorithm"_s, QString::fromUtf8(series.subject.algorithm) },
                        { u"name"_s, QString::fromUtf8(series.subject.name) },
                        { u"driver"_s, QString::fromUtf8(series.driver) },
                        { u"keySize"_s, static_cast<qint64>(series.keySize) } };
    if (series.priority)
        object.insert(u"priority"_s, *series.priority);
    if (!series.module.empty())
        object.insert(u"module"_s, QString::fromUtf8(series.module));
    if (!series.failure.isEmpty())
        object.insert(u"failure"_s, series.failure);
    QJsonArray points;
    for (const Point &point : series.points)
        points.append(pointToJson(point));
    object.insert(u"points"_s, points);
    return object;
}

QJsonObject machineToJson(const Machine &machine)
{
    return { { u"kernel"_s, QString::fromUtf8(machine.kernelRelease) },
             { u"kernelVersion"_s, QString::fromUtf8(machine.kernelVersion) },
             { u"architecture"_s, QString::fromUtf8(machine.architecture) },
             { u"cpu"_s, QString::fromUtf8(machine.cpuModel) },
             { u"processors"_s, static_cast<qint64>(machine.cpuCount) },
             { u"governor"_s, QString::fromUtf8(machine.governor) } };
}

/** 0, or what something may compute with: a chart must be drawn of it. */
bool isRate(const QJsonValue &value)
{
    const double rate = value.toDouble(-1);
    return rate == 0 || (rate >= lowestRate && rate <= highestRate);
}

/** Takes fields out of an object, and remembers the first that is not as it must be. */
class Reader {
public:
    Reader(QJsonObject object, QString path, Detail &problem)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_problem(problem)
    {
    }

    QString string(const QString &key, bool required = true)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && (required || !value.isUndefined()))
            refuse(key, phrase("Error", "\"%1\" is no text"));
        return value.toString();
    }
    std::string bytes(const QString &key, bool required = true)
    {
        return string(key, required).toStdString();
    }

    double number(const QString &key, double least, double most)
    {
        const QJsonValue value = m_object.value(key);
        const double number = value.toDouble();
        if (!value.isDouble() || number < least || number > most)
            refuse(key, phrase("Error", "\"%1\" is no number from %2 to %3"),
                   QString::number(least).toStdString(), QString::number(most).toStdString());
        return std::clamp(number, least, most);
    }
    std::size_t whole(const QString &key, std::size_t least, std::size_t most)
    {
        const double value = number(key, static_cast<double>(least), static_cast<double>(most));
        if (value != std::floor(value))
            refuse(key, phrase("Error", "\"%1\" is no whole number"));
        return m_problem.empty() ? static_cast<std::size_t>(value) : 0;
    }
    bool boolean(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isBool())
            refuse(key, phrase("Error", "\"%1\" is neither true nor false"));
        return value.toBool();
    }
    Reader object(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isObject())
            refuse(key, isNoObject);
        return { value.toObject(), pathOf(key), m_problem };
    }
    /** Calls `take` with a reader of each object in an array. */
    template <typename Take> void objects(const QString &key, qsizetype most, Take take)
    {
        const QJsonArray array = arrayOf(key, most);
        for (qsizetype i = 0; i < array.size() && m_problem.empty(); ++i) {
            const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(i);
            if (!array.at(i).isObject())
                m_problem = Detail(isNoObject, path.toStdString());
            take(Reader(array.at(i).toObject(), path, m_problem));
        }
    }
    std::vector<double> rates(const QString &key, qsizetype most)
    {
        std::vector<double> rates;
        const QJsonArray array = arrayOf(key, most);
        for (const QJsonValue value : array) {
            if (!isRate(value))
                refuse(key, phrase("Error", "\"%1\" has something that is no rate"));
            rates.push_back(value.toDouble());
        }
        return rates;
    }
    bool has(const QString &key) const { return m_object.contains(key); }
    /** `arguments` are for the places of `problem` from %2 on; %1 is the field. */
    template <typename... Arguments>
    void refuse(const QString &key, Phrase problem, const Arguments &...arguments)
    {
        if (m_problem.empty())
            m_problem = Detail(problem, pathOf(key).toStdString(), arguments...);
    }

private:
    static constexpr Phrase isNoObject = phrase("Error", "\"%1\" is no object");

    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    QJsonArray arrayOf(const QString &key, qsizetype most)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray())
            refuse(key, phrase("Error", "\"%1\" is no list"));
        const QJsonArray array = value.toArray();
        if (array.size() > most)
            refuse(key, phrase("Error", "\"%1\" has more than %2 entries"), most);
        return array.size() > most ? QJsonArray() : array;
    }

    QJsonObject m_object;
    QString m_path;
    Detail &m_problem;
};

Point readPoint(Reader reader)
{
    constexpr std::size_t mostThreads = 65'536;
    constexpr qsizetype mostRuns = 1000;
    Point point;
    point.size = reader.whole(u"size"_s, 1, largestSize);
    point.threads = static_cast<unsigned>(reader.whole(u"threads"_s, 1, mostThreads));
    point.failure = reader.string(u"failure"_s, false);
    if (point.failure.isEmpty())
        point.rate.runs = reader.rates(u"runs"_s, mostRuns);
    if (point.failure.isEmpty() && point.rate.runs.empty())
        reader.refuse(u"runs"_s, phrase("Error", "\"%1\" is empty"));
    return point;
}

Series readSeries(Reader reader)
{
    constexpr std::size_t mostKey = 65'536;
    constexpr qsizetype mostPoints = 10'000;
    Series series;
    const auto engine = engineFromName(reader.bytes(u"engine"_s));
    const auto type = typeFromName(reader.bytes(u"type"_s));
    if (!engine)
        reader.refuse(u"engine"_s, phrase("Error", "\"%1\" is neither kernel nor openssl"));
    if (!type)
        reader.refuse(u"type"_s, phrase("Error", "\"%1\" is none of hash, skcipher, aead, rng"));
    series.subject = { type.value_or(AlgType::Hash), reader.bytes(u"algorithm"_s), reader.bytes(u"name"_s),
                       engine.value_or(engine::EngineKind::Kernel) };
    series.driver = reader.bytes(u"driver"_s);
    series.keySize = reader.whole(u"keySize"_s, 0, mostKey);
    if (reader.has(u"priority"_s))
        series.priority = static_cast<int>(
            reader.number(u"priority"_s, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    series.module = reader.bytes(u"module"_s, false);
    series.failure = reader.string(u"failure"_s, false);
    reader.objects(u"points"_s, mostPoints,
                   [&series](Reader point) { series.points.push_back(readPoint(std::move(point))); });
    return series;
}

Machine readMachineOf(Reader reader)
{
    constexpr std::size_t mostProcessors = 65'536;
    Machine machine;
    machine.kernelRelease = reader.bytes(u"kernel"_s);
    machine.kernelVersion = reader.bytes(u"kernelVersion"_s);
    machine.architecture = reader.bytes(u"architecture"_s);
    machine.cpuModel = reader.bytes(u"cpu"_s);
    machine.cpuCount = static_cast<unsigned>(reader.whole(u"processors"_s, 0, mostProcessors));
    machine.governor = reader.bytes(u"governor"_s);
    return machine;
}

Run readRun(Reader reader)
{
    constexpr double longest = 3600;
    constexpr std::size_t mostRuns = 1000;
    Run run;
    if (reader.string(u"format"_s) != formatName)
        reader.refuse(u"format"_s,
                      phrase("Error", "\"%1\" is not \"cipherscope-benchmark\": this is no file of results"));
    if (reader.whole(u"version"_s, 1, std::numeric_limits<int>::max()) > formatVersion)
        reader.refuse(u"version"_s, phrase("Error", "\"%1\" is newer than this program"));
    run.name = reader.string(u"name"_s);
    run.started = QDateTime::fromString(reader.string(u"started"_s), Qt::ISODate).toUTC();
    if (!run.started.isValid())
        reader.refuse(u"started"_s, phrase("Error", "\"%1\" is no date"));
    run.complete = reader.boolean(u"complete"_s);
    const QString direction = reader.string(u"direction"_s);
    if (direction != u"encrypt"_s && direction != u"decrypt"_s)
        reader.refuse(u"direction"_s, phrase("Error", "\"%1\" is neither encrypt nor decrypt"));
    run.direction = direction == u"decrypt"_s ? engine::Direction::Decrypt : engine::Direction::Encrypt;
    Reader timing = reader.object(u"timing"_s);
    run.timing = { Seconds(timing.number(u"warmUp"_s, 0, longest)),
                   Seconds(timing.number(u"run"_s, 0, longest)),
                   static_cast<unsigned>(timing.whole(u"runs"_s, 1, mostRuns)) };
    run.machine = readMachineOf(reader.object(u"machine"_s));
    run.program = reader.string(u"program"_s);
    reader.objects(u"series"_s, static_cast<qsizetype>(mostSeries),
                   [&run](Reader series) { run.series.push_back(readSeries(std::move(series))); });
    return run;
}

} // namespace

QByteArray runToJson(const Run &run)
{
    QJsonArray series;
    for (const Series &one : run.series)
        series.append(seriesToJson(one));
    const QJsonObject object{
        { u"format"_s, QString(formatName) },
        { u"version"_s, formatVersion },
        { u"name"_s, run.name },
        { u"started"_s, run.started.toUTC().toString(Qt::ISODate) },
        { u"complete"_s, run.complete },
        { u"direction"_s, run.direction == engine::Direction::Encrypt ? u"encrypt"_s : u"decrypt"_s },
        { u"timing"_s,
          QJsonObject{ { u"warmUp"_s, run.timing.warmUp.count() },
                       { u"run"_s, run.timing.run.count() },
                       { u"runs"_s, static_cast<qint64>(run.timing.runs) } } },
        { u"machine"_s, machineToJson(run.machine) },
        { u"program"_s, run.program },
        { u"series"_s, series },
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Run> parseRun(const QByteArray &json, const std::string &source)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    Detail problem;
    if (!document.isObject())
        problem = syntax.error == QJsonParseError::NoError
            ? Detail(phrase("Error", "it is no JSON object"))
            : Detail(phrase("Error", "at byte %1: %2"), syntax.offset,
                     Detail::verbatim(syntax.errorString().toStdString()));
    Run run;
    if (problem.empty())
        run = readRun(Reader(document.object(), {}, problem));
    if (!problem.empty())
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, source, std::move(problem)));
    return run;
}

Result<Run> readRunFile(const std::filesystem::path &file)
{
    const Result<std::string> content = catalog::readTextFile(file);
    if (!content)
        return std::unexpected(content.error());
    if (content->size() >= catalog::largestTextFile)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Read, file.native(),
                                          phrase("Error", "it is too large to be one run: 16 MiB or more")));
    return parseRun(QByteArray::fromStdString(*content), file.native());
}

} // namespace cipherscope::benchmark
