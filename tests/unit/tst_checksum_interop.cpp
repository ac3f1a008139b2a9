// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "formats/checksumwriter.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <set>

using namespace cipherscope;
using namespace cipherscope::formats;

/** Our checksum files checked by other programs, and theirs read by us. Every file in the folder holds "abc".
 */
class ChecksumInteropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void othersVerifyWhatWeWrite_data();
    void othersVerifyWhatWeWrite();
    void hashdeepAuditsWhatWeWrite();
    void weReadWhatOthersWrite_data();
    void weReadWhatOthersWrite();
    void rawLineBreaksAreReported_data();
    void rawLineBreaksAreReported();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
    };
    void createFile(const std::string &name) const;
    [[nodiscard]] Outcome run(const QString &command) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/** Of "abc", as each program prints them. */
const std::map<std::string, std::string> digestsOfAbc{
    { "md5", "900150983cd24fb0d6963f7d28e17f72" },
    { "sha1", "a9993e364706816aba3e25717850c26c9cd0d89d" },
    { "sha224", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7" },
    { "sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { "sha3-256", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532" },
    { "sm3", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0" },
    { "blake2b-256", "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319" },
    { "blake2b-512",
      "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
      "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923" },
    { "blake2s-256", "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982" },
    { "rmd160", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc" },
    { "streebog256", "4e2919cf137ed41ec4fb6270c61826cc4fffb660341e0af3688cd0626d23b481" },
    { "wp512",
      "4e2448a4c6f486bb16b6562c73b4020bf3043e3a731bce721ae1b303d97e6d4c"
      "7181eebdb6c57e277d0e34957114cbd6c797fc9d95d8b582d225292076d4eef5" },
    { "crc-32", "352441c2" },
};

Digest digestOf(const std::string &algorithm)
{
    return fromHex(digestsOfAbc.at(algorithm)).value_or(Digest());
}

/** Names that every program handles. */
const std::set<std::string> easyNames{ "plain",       " lead", "trail ", "*star",       "a (b) = c",
                                       "lat\xe9\xff", "#hash", "a,b",    "MD5 (x) = 00" };
/**
 * Without those that rhash 1.4.3 does not find again: it takes blanks off both ends of a name and an asterisk
 * off its start, and a number sign for a comment in .sfv files too.
 */
const std::set<std::string> rhashNames{ "plain", "a (b) = c", "lat\xe9\xff", "a,b", "MD5 (x) = 00" };
/** Names that coreutils escapes. */
const std::set<std::string> escapedNames{ "new\nline", "back\\slash", "return\r", "\\n" };

std::set<std::string> joined(std::set<std::string> left, const std::set<std::string> &right)
{
    left.insert(right.begin(), right.end());
    return left;
}

/** The Debian package of each program. */
const std::map<QString, QString> packages{
    { QStringLiteral("sha256sum"), QStringLiteral("coreutils") },
    { QStringLiteral("b2sum"), QStringLiteral("coreutils") },
    { QStringLiteral("md5sum"), QStringLiteral("coreutils") },
    { QStringLiteral("cksum"), QStringLiteral("coreutils") },
    { QStringLiteral("openssl"), QStringLiteral("openssl") },
    { QStringLiteral("rhash"), QStringLiteral("rhash") },
    { QStringLiteral("hashdeep"), QStringLiteral("hashdeep") },
};

/** The sentence with which to skip; empty if the command's program is there. */
QString missingProgram(const QString &command)
{
    const QString program = command.section(QLatin1Char(' '), 0, 0);
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return {};
    return QStringLiteral("%1 is missing: install the package %2").arg(program, packages.at(program));
}

QByteArray fileNamesOf(const std::set<std::string> &names)
{
    QByteArray text;
    for (const std::string &name : names)
        text += QByteArray::fromStdString(name) + '|';
    return text;
}

} // namespace

Q_DECLARE_METATYPE(cipherscope::formats::ChecksumForm)

void ChecksumInteropTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/** QTemporaryDir finds no file whose name is not UTF-8, and would leave it. */
void ChecksumInteropTest::cleanup()
{
    std::filesystem::remove_all(m_folder->path().toStdString());
}

void ChecksumInteropTest::createFile(const std::string &name) const
{
    std::ofstream(m_folder->path().toStdString() + "/files/" + name) << "abc";
}

/** Runs a shell command in the folder of the files. The list goes to ../list. */
ChecksumInteropTest::Outcome ChecksumInteropTest::run(const QString &command) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->filePath(QStringLiteral("files")));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), command });
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void ChecksumInteropTest::othersVerifyWhatWeWrite_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<ChecksumForm>("form");
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<bool>("understandsEscapes");
    const auto row = [](const char *command, ChecksumForm form, const char *algorithm,
                        bool understandsEscapes) {
        const char *formName = form == ChecksumForm::Gnu ? "GNU"
            : form == ChecksumForm::Tagged               ? "tagged"
                                                         : "sfv";
        QTest::addRow("%s, %s", command, formName)
            << QString::fromLatin1(command) << form << std::string(algorithm) << understandsEscapes;
    };
    for (const ChecksumForm form : { ChecksumForm::Gnu, ChecksumForm::Tagged }) {
        row("sha256sum --strict -c ../list", form, "sha256", true);
        row("md5sum --strict -c ../list", form, "md5", true);
        row("b2sum --strict -c ../list", form, "blake2b-512", true);
        row("rhash -c ../list", form, "sha1", false);
        row("rhash --sha256 -c ../list", form, "sha256", false);
    }
    row("b2sum --strict -c ../list", ChecksumForm::Tagged, "blake2b-256", true);
    row("cksum --strict -c ../list", ChecksumForm::Tagged, "sm3", true);
    row("cksum --strict -c ../list", ChecksumForm::Tagged, "sha224", true);
    row("rhash -c ../list", ChecksumForm::Sfv, "crc-32", false);
}

void ChecksumInteropTest::othersVerifyWhatWeWrite()
{
    QFETCH(QString, command);
    QFETCH(ChecksumForm, form);
    QFETCH(std::string, algorithm);
    QFETCH(bool, understandsEscapes);
    if (const QString missing = missingProgram(command); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("files")));
    const auto names = understandsEscapes ? joined(joined(easyNames, escapedNames), { "-" }) : rhashNames;
    std::string list;
    for (const std::string &name : names) {
        createFile(name);
        const auto line = checksumLine(form, algorithm, digestOf(algorithm), name);
        QVERIFY(line.has_value());
        list += *line;
    }
    std::ofstream(m_folder->filePath(QStringLiteral("list")).toStdString()) << list;
    const Outcome good = run(command + QStringLiteral(" < /dev/null"));
    QVERIFY2(good.exitCode == 0, (good.output + good.errors).constData());
    QVERIFY2(good.output.count("OK") >= static_cast<qsizetype>(names.size()), good.output.constData());

    // The check was one: it fails for a file that was changed.
    std::ofstream(m_folder->path().toStdString() + "/files/plain") << "abd";
    QVERIFY(run(command + QStringLiteral(" < /dev/null")).exitCode != 0);
}

void ChecksumInteropTest::hashdeepAuditsWhatWeWrite()
{
    if (const QString missing = missingProgram(QStringLiteral("hashdeep")); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("files")));
    const std::vector<std::string> algorithms{ "md5", "sha1", "sha256", "wp512" };
    std::vector<HashdeepRow> rows;
    for (const std::string &name : joined(easyNames, { "back\\slash" })) {
        createFile(name);
        HashdeepRow row{ 3, {}, name };
        for (const std::string &algorithm : algorithms)
            row.digests.push_back(digestOf(algorithm));
        rows.push_back(row);
    }
    const auto text = hashdeepText(algorithms, rows);
    QVERIFY(text.has_value());
    std::ofstream(m_folder->filePath(QStringLiteral("list")).toStdString()) << *text;
    const Outcome good = run(QStringLiteral("hashdeep -l -k ../list -a -vv *"));
    QVERIFY2(good.exitCode == 0 && good.output.contains("Audit passed"),
             (good.output + good.errors).constData());
    QVERIFY2(good.output.contains("Files matched: " + QByteArray::number(static_cast<quint64>(rows.size()))),
             good.output.constData());

    std::ofstream(m_folder->path().toStdString() + "/files/plain") << "abd";
    QVERIFY(run(QStringLiteral("hashdeep -l -k ../list -a *")).exitCode != 0);
}

void ChecksumInteropTest::weReadWhatOthersWrite_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<std::string>("fileName");
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<bool>("escapes");
    const auto row = [](const char *command, const char *fileName, const char *algorithm, bool escapes) {
        QTest::addRow("%s", command) << QString::fromLatin1(command) << std::string(fileName)
                                     << std::string(algorithm) << escapes;
    };
    row("sha256sum -- *", "SHA256SUMS", "sha256", true);
    row("sha256sum -b -- *", "SHA256SUMS", "sha256", true);
    row("sha256sum --tag -- *", "list", "sha256", true);
    row("md5sum -- *", "MD5SUMS", "md5", true);
    row("b2sum -- *", "B2SUMS", "blake2b-512", true);
    row("b2sum -l 256 -- *", "B2SUMS", "blake2b-256", true);
    row("b2sum -l 256 --tag -- *", "list", "blake2b-256", true);
    row("cksum -a sm3 -- *", "list", "sm3", true);
    row("openssl dgst -sha256 *", "list", "sha256", false);
    row("openssl dgst -sha224 *", "list", "sha224", false);
    row("openssl dgst -sha3-256 *", "list", "sha3-256", false);
    row("openssl dgst -md5 *", "list", "md5", false);
    row("openssl dgst -blake2b512 *", "list", "blake2b-512", false);
    row("openssl dgst -blake2s256 *", "list", "blake2s-256", false);
    row("openssl dgst -rmd160 *", "list", "rmd160", false);
    row("openssl dgst -r -sha256 *", "x.sha256sum", "sha256", false);
    row("rhash --sfv *", "x.sfv", "crc-32", false);
    row("rhash --crc32 *", "x.sfv", "crc-32", false); // without --bsd it writes the form of .sfv
    row("rhash --bsd --crc32 *", "list", "crc-32", false);
    row("rhash --bsd --md5 *", "list", "md5", false);
    row("rhash --bsd --sha256 *", "list", "sha256", false);
    row("rhash --bsd --blake2s *", "list", "blake2s-256", false);
    row("rhash --bsd --blake2b *", "list", "blake2b-512", false);
    row("rhash --bsd --ripemd160 *", "list", "rmd160", false);
    row("rhash --bsd --whirlpool *", "list", "wp512", false);
    row("rhash --bsd --gost12-256 *", "list", "streebog256", false);
    row("rhash --sha3-256 *", "x.sha3", "sha3-256", false);
    row("hashdeep -l -c sha256 *", "list", "sha256", false);
    row("hashdeep -l -c tiger,whirlpool *", "list", "wp512", false);
}

void ChecksumInteropTest::weReadWhatOthersWrite()
{
    QFETCH(QString, command);
    QFETCH(std::string, fileName);
    QFETCH(std::string, algorithm);
    QFETCH(bool, escapes);
    if (const QString missing = missingProgram(command); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("files")));
    const auto names = escapes ? joined(easyNames, escapedNames) : easyNames;
    for (const std::string &name : names)
        createFile(name);
    const Outcome outcome = run(command);
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    const auto file = parseChecksumFile(outcome.output.toStdString(), fileName);
    QVERIFY2(file.has_value(), outcome.output.constData());
    QVERIFY2(file->malformed.empty(), outcome.output.constData());
    std::set<std::string> found;
    for (const ChecksumEntry &entry : file->entries) {
        QCOMPARE(entry.algorithm, algorithm);
        QVERIFY(entry.digest == digestOf(algorithm));
        found.insert(entry.name.native());
    }
    QCOMPARE(fileNamesOf(found), fileNamesOf(names));
}

// OpenSSL, rhash and hashdeep write a name's line break as it is: no reader can tell. It must not pass in
// silence.
void ChecksumInteropTest::rawLineBreaksAreReported_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : { "openssl dgst -sha256 *", "rhash --bsd --sha256 *", "rhash --sha256 *",
                                 "hashdeep -l -c sha256 *" })
        QTest::addRow("%s", command) << QString::fromLatin1(command);
}

void ChecksumInteropTest::rawLineBreaksAreReported()
{
    QFETCH(QString, command);
    if (const QString missing = missingProgram(command); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("files")));
    createFile("a plain one");
    createFile("new\nline");
    const Outcome outcome = run(command);
    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    const auto file = parseChecksumFile(outcome.output.toStdString(), "SHA256SUMS");
    QVERIFY2(file.has_value(), outcome.output.constData());
    const auto isPlain = [](const ChecksumEntry &entry) { return entry.name == "a plain one"; };
    QVERIFY2(std::ranges::any_of(file->entries, isPlain), outcome.output.constData());
    QVERIFY2(!file->malformed.empty(), outcome.output.constData());
}

QTEST_GUILESS_MAIN(ChecksumInteropTest)
#include "tst_checksum_interop.moc"
