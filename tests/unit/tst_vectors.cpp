// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/testvector.h"
#include "support/interminal.h"
#include "support/runprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

// SP 800-38A, F.2.1 (the first block); the second case's last digit is another one than it should be.
const std::string cbc = "# AESVS MMT test data for CBC\n\n[ENCRYPT]\n\nCOUNT = 0\n"
                        "KEY = 2b7e151628aed2a6abf7158809cf4f3c\nIV = 000102030405060708090a0b0c0d0e0f\n"
                        "PLAINTEXT = 6bc1bee22e409f96e93d7e117393172a\n"
                        "CIPHERTEXT = 7649abac8119b246cee98e9b12e9197d\n\n";
const std::string wrongCbc = "COUNT = 1\n"
                             "KEY = 2b7e151628aed2a6abf7158809cf4f3c\nIV = 000102030405060708090a0b0c0d0e0f\n"
                             "PLAINTEXT = 6bc1bee22e409f96e93d7e117393172a\n"
                             "CIPHERTEXT = 7649abac8119b246cee98e9b12e9197e\n";

const std::string sha = "#  \"SHA-256 ShortMsg\" information\n[L = 32]\nLen = 0\nMsg = 00\n"
                        "MD = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n"
                        "Len = 5\nMsg = 68\n"
                        "MD = d6d3e02a31a84a8caa9718ed6c2057be09db45e7823eb5079ce7a573a3760f95\n";

/** A Wycheproof file of AES-GCM, test case 2 of McGrew and Viega, with this result. */
std::string gcm(const std::string &tag, const std::string &result,
                const std::string &iv = "0000000000000000"
                                        "00000000")
{
    return R"({"algorithm":"AES-GCM","testGroups":[{"tests":[{"tcId":7,"key":)"
           R"("00000000000000000000000000000000","iv":")"
        + iv
        + R"(","aad":"","msg":"00000000000000000000000000000000",)"
          R"("ct":"0388dace60b6a392f328c2b971b2fe78","tag":")"
        + tag + R"(","result":")" + result + R"("}]}]})";
}

const std::string rightTag = "ab6e47d42cec13bdf53a67b21257bddf";
const std::string wrongTag = "ab6e47d42cec13bdf53a67b21257bdde";

} // namespace

/** Files of test vectors: what is read of them, and `cipherscope-cli vectors`, asked as a process. */
class TestVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreCounted_data();
    void verdictsAreCounted();
    void aWrongValueIsReportedWithItsId();
    void aTerminalIsShownHowFarItIs();
    void badFilesAreExplainedWithTheirPlace_data();
    void badFilesAreExplainedWithTheirPlace();
    void aFileThatCannotBeReadDoesNotHideTheOthers();
    void aFileThatIsNotApplicableIsNoFailure();
    void publishedFilesPass_data();
    void publishedFilesPass();

private:
    [[nodiscard]] ProcessResult run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(),
                         { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "vectors", "--engine", "openssl" });
        return runProcess(arguments, { m_folder.path() });
    }

    ScratchFolder m_folder;
};

void TestVectors::verdictsAreCounted_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("counts");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const std::string &content, const char *counts, int status) {
        QTest::newRow(name) << content << std::string(counts) << status;
    };
    row("a cipher", cbc, "1 passed, 0 failed, 0 not applicable", 0);
    row("a cipher's wrong value", cbc + wrongCbc, "1 passed, 1 failed, 0 not applicable", 1);
    row("a wrong digest", "# \"SHA-1 ShortMsg\"\nLen = 8\nMsg = 36\nMD = 00\n", "0 passed, 1 failed", 1);
    row("bits are not applicable", sha, "1 passed, 0 failed, 1 not applicable", 0);
    row("a valid tag", gcm(rightTag, "valid"), "1 passed, 0 failed, 0 not applicable", 0);
    row("a wrong tag that should be right", gcm(wrongTag, "valid"), "0 passed, 1 failed", 1);
    row("a forgery", gcm(wrongTag, "invalid"), "1 passed, 0 failed, 0 not applicable", 0);
    row("a forgery that is none", gcm(rightTag, "invalid"), "0 passed, 1 failed", 1);
    row("acceptable and refused", gcm(wrongTag, "acceptable"), "1 passed, 0 failed", 0);
    row("a nonce that the kernel does not have", gcm(rightTag, "valid", "00"), "0 passed, 0 failed, 1 not",
        0);
}

void TestVectors::verdictsAreCounted()
{
    QFETCH(std::string, content);
    QFETCH(std::string, counts);
    QFETCH(int, status);
    m_folder.write("file", content);
    const ProcessResult result = run({ "file" });
    QVERIFY2(result.out.find(counts) != std::string::npos, (result.out + result.err).c_str());
    QCOMPARE(result.status, status);
}

void TestVectors::aWrongValueIsReportedWithItsId()
{
    m_folder.write("wrong.rsp", cbc + wrongCbc);
    const ProcessResult text = run({ "wrong.rsp" });
    QCOMPARE(text.status, 1);
    QVERIFY2(text.out.find("wrong.rsp: ENCRYPT COUNT 1") != std::string::npos, text.out.c_str());
    QVERIFY2(text.out.find("COUNT 0") == std::string::npos, text.out.c_str());

    const ProcessResult json = run({ "--json", "wrong.rsp" });
    QCOMPARE(json.status, 1);
    const QJsonArray tallies = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).array();
    QCOMPARE(tallies.size(), 1);
    const QJsonObject tally = tallies.first().toObject();
    QCOMPARE(tally.value(u"algorithm").toString(), QStringLiteral("cbc(aes)"));
    QCOMPARE(tally.value(u"passed").toInt(), 1);
    QCOMPARE(tally.value(u"failed").toInt(), 1);
    QCOMPARE(tally.value(u"failures").toArray().first().toObject().value(u"id").toString(),
             QStringLiteral("wrong.rsp: ENCRYPT COUNT 1"));
}

void TestVectors::aTerminalIsShownHowFarItIs()
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 opens the terminal");
    m_folder.write("two.rsp", cbc + wrongCbc);
    const std::vector<std::string> command{ CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "vectors", "--engine",
                                            "openssl", "two.rsp" };
    const std::string shown = runInTerminal(command, "", m_folder.path()).out;
    const auto count = shown.find("cbc(aes), cbc(aes): 1 of 2");
    QVERIFY2(count != std::string::npos, shown.c_str());
    QVERIFY2(shown.find("\r\x1b[K", count) < shown.find("1 passed"), "The line is wiped before the tally");
    QVERIFY(run({ "two.rsp" }).err.find("of 2") == std::string::npos);
}

void TestVectors::badFilesAreExplainedWithTheirPlace_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("place");
    const std::string header = "# AESVS MMT test data for CBC\n";
    const auto row = [](const char *name, const std::string &content, const char *place) {
        QTest::newRow(name) << content << std::string(place);
    };
    row("no algorithm", "COUNT = 0\nKEY = 00\n", "line 1: nothing above says which algorithm");
    row("no field", header + "COUNT = 0\nrubbish\n", "line 3: ");
    row("an unknown field", header + "COUNT = 0\nCOLOUR = 1\n", "line 3: COLOUR");
    row("a doubled field", header + "COUNT = 0\nKEY = 00\nKEY = 00\n", "line 4: KEY");
    row("no hexadecimal digits", header + "COUNT = 0\nKEY = 0g\n", "line 3: KEY");
    row("a missing field", header + "COUNT = 0\nKEY = 00\nIV = 00\nPT = 00\n", "line 2: ");
    row("a field before a case", header + "KEY = 00\n", "line 2: KEY");
    row("a length that does not fit", "# \"SHA-1 ShortMsg\"\nLen = 16\nMsg = 00\nMD = 00\n", "line 3: MSG");
    row("broken JSON", "{\n\"algorithm\": \n}", "line 3: ");
    row("no groups", R"({"algorithm":"AES-GCM"})", "testGroups: it is missing");
    row("an unknown algorithm", R"({"algorithm":"ROT13"})", "algorithm: ROT13");
    row("no result", gcm(rightTag, "perhaps"), "testGroups[0].tests[0].result");
    row("digits in JSON", gcm("xx", "valid"), "testGroups[0].tests[0].tag");
}

void TestVectors::badFilesAreExplainedWithTheirPlace()
{
    QFETCH(std::string, content);
    QFETCH(std::string, place);
    const auto vectors = formats::parseTestVectors(content, "file");
    QVERIFY(!vectors);
    QCOMPARE(static_cast<int>(vectors.error().code), static_cast<int>(ErrorCode::BadInput));
    QCOMPARE(QByteArray::fromStdString(vectors.error().subject), QByteArray("file"));
    QVERIFY2(vectors.error().detail.english().starts_with(place), vectors.error().detail.english().c_str());
}

void TestVectors::aFileThatCannotBeReadDoesNotHideTheOthers()
{
    m_folder.write("bad", std::string_view("rubbish\n"));
    m_folder.write("good", cbc);
    const ProcessResult result = run({ "bad", "good", "nosuch" });
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.find("bad") != std::string::npos && result.err.find("line 1") != std::string::npos,
             result.err.c_str());
    QVERIFY2(result.err.find("nosuch") != std::string::npos, result.err.c_str());
    QVERIFY2(result.out.find("1 passed") != std::string::npos, result.out.c_str());
}

void TestVectors::aFileThatIsNotApplicableIsNoFailure()
{
    m_folder.write("CFB1MMT128.rsp", std::string_view("# AESVS MMT test data for CFB1\nCOUNT = 0\n"));
    m_folder.write("good", cbc);
    const ProcessResult text = run({ "CFB1MMT128.rsp", "good" });
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.find("CFB1MMT128.rsp: not applicable: the kernel has no mode CFB1") == 0,
             text.out.c_str());
    QVERIFY2(text.out.find("1 passed") != std::string::npos, text.out.c_str());

    const ProcessResult json = run({ "--json", "CFB1MMT128.rsp" });
    QCOMPARE(json.status, 0);
    const QJsonArray entries = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().toObject().value(u"file").toString(), QStringLiteral("CFB1MMT128.rsp"));
    QVERIFY(!entries.first().toObject().value(u"skipped").toString().isEmpty());
}

void TestVectors::publishedFilesPass_data()
{
    QTest::addColumn<std::string>("file");
    for (const char *file : { "wycheproof/aes_gcm_test.json", "wycheproof/aes_cbc_pkcs5_test.json",
                              "wycheproof/hmac_sha256_test.json", "cavp/SHA256ShortMsg.rsp",
                              "cavp/CBCMMT128.rsp", "cavp/ECBMMT256.rsp", "cavp/XTSGenAES128.rsp" })
        QTest::newRow(file) << std::string(file);
}

void TestVectors::publishedFilesPass()
{
    QFETCH(std::string, file);
    const std::filesystem::path path =
        std::filesystem::path(CIPHERSCOPE_TEST_DATA "/../../../../shared/vectors").lexically_normal() / file;
    if (!std::filesystem::exists(path))
        QSKIP(qPrintable(QStringLiteral("%1 is not on this machine").arg(QString::fromStdString(path))));
    const ProcessResult result = run({ path.native() });
    QVERIFY2(result.status == 0, (result.out + result.err).c_str());
    QVERIFY2(result.out.find(" 0 failed") != std::string::npos, result.out.c_str());
    QVERIFY2(result.out.find(": 0 passed") == std::string::npos, result.out.c_str());
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
