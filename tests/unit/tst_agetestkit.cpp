// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/agefile.h"
#include "formats/age/armor.h"
#include "formats/age/header.h"
#include "formats/age/xwing.h"
#include "support/agestage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <zlib.h>

using namespace cipherscope;
using namespace cipherscope::age;
using testing::Bytes;

namespace {

/** One file of the age test kit (C2SP/CCTV, age/README.md). */
struct KitFile {
    std::map<std::string, QByteArrayList> fields;
    Bytes content;

    [[nodiscard]] QByteArray field(const char *name) const
    {
        const auto at = fields.find(name);
        return at == fields.end() ? QByteArray() : at->second.front();
    }
};

QByteArray inflated(const QByteArray &bytes)
{
    QByteArray out(64 << 20, '\0');
    auto size = static_cast<uLongf>(out.size());
    const int done =
        ::uncompress(reinterpret_cast<Bytef *>(out.data()), &size,
                     reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uLong>(bytes.size()));
    return done == Z_OK ? out.left(static_cast<qsizetype>(size)) : QByteArray();
}

KitFile readKitFile(const QString &path)
{
    QFile file(path);
    KitFile kit;
    if (!file.open(QIODevice::ReadOnly))
        return kit;
    QByteArray content = file.readAll();
    const qsizetype split = content.indexOf("\n\n");
    for (const QByteArray &line : content.left(split).split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        kit.fields[line.left(colon).toStdString()].append(line.mid(colon + 2));
    }
    content = content.mid(split + 2);
    if (kit.field("compressed") == "zlib")
        content = inflated(content);
    kit.content =
        testing::copyOf(std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    return kit;
}

/** The age file itself. That the kit says so is needed for those whose armor begins with something else. */
Result<Bytes> withoutArmor(const KitFile &kit)
{
    if (kit.field("armored") != "yes")
        return kit.content;
    Bytes content;
    ArmorDecoder decoder;
    if (const auto taken = decoder.take(kit.content, content); !taken)
        return std::unexpected(taken.error());
    if (const auto finished = decoder.finish(); !finished)
        return std::unexpected(finished.error());
    return content;
}

Identities identitiesOf(const KitFile &kit)
{
    Identities identities;
    for (const auto &[name, values] : kit.fields) {
        for (const QByteArray &value : values) {
            if (name == "identity")
                identities.push_back(parseIdentity(value.toStdString()).value());
            else if (name == "passphrase")
                identities.push_back(
                    PassphraseIdentity::create(testing::secretOf(value.toStdString())).value());
        }
    }
    return identities;
}

/** An outcome in the kit's words: what failures.h says of codes and steps. */
QByteArray outcomeOf(const Result<void> &done)
{
    if (done)
        return "success";
    const Error &error = done.error();
    switch (error.code) {
    case ErrorCode::WrongKey:
        return "no match";
    case ErrorCode::AuthenticationFailed:
        return error.step == Step::Parse ? "HMAC failure" : "payload failure";
    case ErrorCode::TrailingData:
        return "payload failure";
    case ErrorCode::Truncated:
    case ErrorCode::BadInput:
        if (error.step == Step::SetKey)
            return "header failure";
        if (error.step != Step::Parse)
            return "payload failure";
        return error.detail.english().find("armor") != std::string::npos ? "armor failure" : "header failure";
    default:
        return "another failure";
    }
}

} // namespace

/** The age test kit. CIPHERSCOPE_AGE_TESTKIT names its folder, if it is not where it is looked for. */
class TestAgeTestkit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasItsOutcome_data() { kitFiles(); }
    void everyFileHasItsOutcome();
    void headersAreWrittenAgainByteByByte_data() { kitFiles(); }
    void headersAreWrittenAgainByteByByte();

private:
    static void kitFiles();

    testing::AgeStage m_stage;
};

void TestAgeTestkit::kitFiles()
{
    QTest::addColumn<QString>("path");
    const QString usual =
        QDir::cleanPath(QStringLiteral(CIPHERSCOPE_TEST_DATA "/../../../../shared/vectors/age"));
    const QDir folder(qEnvironmentVariable("CIPHERSCOPE_AGE_TESTKIT", usual));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (names.isEmpty())
        QTest::newRow("none") << QString();
}

void TestAgeTestkit::everyFileHasItsOutcome()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the age test kit is not here: CIPHERSCOPE_AGE_TESTKIT names its folder");
    const KitFile kit = readKitFile(path);
    QVERIFY2(!kit.fields.empty(), "the file was not understood");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto given = [&hash](std::span<const std::byte> chunk) -> Result<void> {
        hash.addData(
            QByteArray(reinterpret_cast<const char *>(chunk.data()), static_cast<qsizetype>(chunk.size())));
        return {};
    };
    const Result<Bytes> content = looksArmored(kit.content) ? kit.content : withoutArmor(kit);
    const Result<void> done = content ? decryptTo(m_stage.crypto, identitiesOf(kit), *content, given)
                                      : Result<void>(std::unexpected(content.error()));
    if (!done && done.error().code == ErrorCode::LibraryTooOld && !xwingIsAvailable())
        QSKIP("libcrypto has no ML-KEM-768 here: OpenSSL 3.5 or later has");
    QVERIFY2(outcomeOf(done) == kit.field("expect"),
             done ? "success" : qPrintable(testing::errorText(done.error())));
    if (kit.fields.contains("payload"))
        QCOMPARE(hash.result().toHex(), kit.field("payload"));
    else
        QVERIFY2(hash.result() == QCryptographicHash::hash({}, QCryptographicHash::Sha256),
                 "plaintext was given out");
    // A failure says why.
    QVERIFY(done || !done.error().detail.empty());
}

void TestAgeTestkit::headersAreWrittenAgainByteByByte()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the age test kit is not here: CIPHERSCOPE_AGE_TESTKIT names its folder");
    const KitFile kit = readKitFile(path);
    const auto content = withoutArmor(kit);
    if (!content) {
        QCOMPARE(kit.field("expect"), QByteArray("armor failure"));
        return;
    }
    const auto parsed = parseHeader(*content);
    if (!parsed) {
        QCOMPARE(kit.field("expect"), QByteArray("header failure"));
        return;
    }
    QCOMPARE(encodeHeader(parsed->header), testing::textOf(std::span(*content).first(parsed->size)));
}

QTEST_GUILESS_MAIN(TestAgeTestkit)
#include "tst_agetestkit.moc"
