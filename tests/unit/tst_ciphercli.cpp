// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "support/runprocess.h"
#include "support/testbytes.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

const std::string key = "000102030405060708090a0b0c0d0e0f";
const std::string iv = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

// McGrew and Viega, "The Galois/Counter Mode of Operation", test case 4.
const std::string gcmKey = "feffe9928665731c6d6a8f9467308308";
const std::string gcmIv = "cafebabefacedbaddecaf888";
const std::string gcmAad = "feedfacedeadbeeffeedfacedeadbeefabaddad2";
const std::string gcmPlain =
    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e"
    "2449a6b525b16aedf5aa0de657ba637b39";
const std::string gcmSealed =
    "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a"
    "5aac84aa051ba30b396a0aac973d58e0915bc94fbc3221a5db94fae95ae7121a47";

std::string hexOf(const std::string &bytes)
{
    return toHex(bytesOf(bytes));
}

} // namespace

/** `cipherscope-cli cipher`, asked of the program as a process. OpenSSL computes, so that it runs anywhere.
 */
class TestCipherCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOutputIsThatOfOpenSslEnc_data();
    void theOutputIsThatOfOpenSslEnc();
    void anAeadGivesTheCiphertextAndThenTheTag();
    void aFailedTagWritesNothing();
    void badPaddingWritesNothing();
    void theKeyMayBeInAFile();
    void aKeyInAKeyringNeedsTheKernel();
    void moreThan64MebibytesAreTakenAtOnceByNothing_data();
    void moreThan64MebibytesAreTakenAtOnceByNothing();
    void aFileOfAnySizeGoesThroughInPieces_data();
    void aFileOfAnySizeGoesThroughInPieces();
    void whatMakesNoSenseIsSaidBeforeTheCall_data();
    void whatMakesNoSenseIsSaidBeforeTheCall();

private:
    [[nodiscard]] ProcessResult run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(),
                         { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "cipher", "--engine", "openssl" });
        return runProcess(arguments, { m_folder.path(), m_folder / "in" });
    }

    ScratchFolder m_folder;
};

void TestCipherCli::theOutputIsThatOfOpenSslEnc_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<std::string>("cipher");
    QTest::addColumn<std::string>("padding");
    QTest::addColumn<int>("size");
    for (const int size : { 0, 1, 15, 16, 17, 100000 }) {
        QTest::addRow("cbc with padding, %d", size)
            << std::string("cbc(aes)") << std::string("-aes-128-cbc") << std::string("pkcs7") << size;
        QTest::addRow("ctr, %d", size)
            << std::string("ctr(aes)") << std::string("-aes-128-ctr") << std::string("none") << size;
    }
}

void TestCipherCli::theOutputIsThatOfOpenSslEnc()
{
    QFETCH(std::string, algorithm);
    QFETCH(std::string, cipher);
    QFETCH(std::string, padding);
    QFETCH(int, size);
    const std::vector<std::byte> plain = randomBytes(static_cast<std::size_t>(size));
    const std::filesystem::path in = m_folder.write("in", plain);
    const ProcessResult theirs =
        runProcess({ "openssl", "enc", cipher, "-K", key, "-iv", iv, "-nosalt", "-in", in.native() });
    QCOMPARE(theirs.status, 0);
    const ProcessResult ours =
        run({ "-a", algorithm, "-e", "--key-hex", key, "--iv-hex", iv, "--pad", padding });
    QCOMPARE(QByteArray::fromStdString(ours.err), QByteArray());
    QCOMPARE(ours.status, 0);
    QVERIFY(ours.out == theirs.out);

    m_folder.write("sealed", ours.out);
    const ProcessResult back = run({ "-a", algorithm, "-d", "--key-hex", key, "--iv-hex", iv, "--pad",
                                     padding, "-i", "sealed", "-o", "back" });
    QCOMPARE(back.status, 0);
    QVERIFY(back.out.empty());
    QVERIFY(contentOf(m_folder / "back") == contentOf(in));
}

void TestCipherCli::anAeadGivesTheCiphertextAndThenTheTag()
{
    m_folder.write("in", fromHexText(gcmPlain));
    const ProcessResult sealed =
        run({ "-a", "gcm(aes)", "-e", "--key-hex", gcmKey, "--iv-hex", gcmIv, "--aad-hex", gcmAad });
    QCOMPARE(sealed.status, 0);
    QCOMPARE(QByteArray::fromStdString(hexOf(sealed.out)), QByteArray::fromStdString(gcmSealed));

    m_folder.write("in", fromHexText(gcmSealed));
    const ProcessResult opened =
        run({ "-a", "gcm(aes)", "-d", "--key-hex", gcmKey, "--iv-hex", gcmIv, "--aad-hex", gcmAad });
    QCOMPARE(opened.status, 0);
    QCOMPARE(QByteArray::fromStdString(hexOf(opened.out)), QByteArray::fromStdString(gcmPlain));

    m_folder.write("in", fromHexText(gcmPlain));
    const ProcessResult shortTag = run({ "-a", "gcm(aes)", "-e", "--key-hex", gcmKey, "--iv-hex", gcmIv,
                                         "--aad-hex", gcmAad, "--taglen", "12" });
    QCOMPARE(QByteArray::fromStdString(hexOf(shortTag.out)),
             QByteArray::fromStdString(gcmSealed.substr(0, gcmSealed.size() - 8)));
}

void TestCipherCli::aFailedTagWritesNothing()
{
    std::vector<std::byte> forged = fromHexText(gcmSealed);
    forged.back() ^= std::byte{ 1 };
    m_folder.write("in", forged);
    m_folder.write("kept", std::string_view("as it was"));
    for (const char *output : { "-", "new", "kept" }) {
        const ProcessResult opened = run({ "-a", "gcm(aes)", "-d", "--key-hex", gcmKey, "--iv-hex", gcmIv,
                                           "--aad-hex", gcmAad, "-o", output });
        QCOMPARE(opened.status, 1);
        QVERIFY(opened.out.empty());
        QVERIFY2(opened.err.find("authentication failed") != std::string::npos, opened.err.c_str());
    }
    QVERIFY(!std::filesystem::exists(m_folder / "new"));
    QVERIFY(contentOf(m_folder / "kept") == "as it was");
}

void TestCipherCli::badPaddingWritesNothing()
{
    m_folder.write("in", randomBytes(32));
    const ProcessResult opened =
        run({ "-a", "cbc(aes)", "-d", "--key-hex", key, "--iv-hex", iv, "--pad", "pkcs7", "-o", "padless" });
    QCOMPARE(opened.status, 1);
    QVERIFY2(opened.err.find("padding") != std::string::npos, opened.err.c_str());
    QVERIFY(!std::filesystem::exists(m_folder / "padless"));
}

void TestCipherCli::theKeyMayBeInAFile()
{
    m_folder.write("in", std::string_view("sixteen bytes ok"));
    m_folder.write("key", fromHexText(key));
    const ProcessResult fromFile = run({ "-a", "ecb(aes)", "-e", "--key-file", "key" });
    const ProcessResult fromArgument = run({ "-a", "ecb(aes)", "-e", "--key-hex", key });
    QCOMPARE(fromFile.status, 0);
    QCOMPARE(fromFile.out.size(), std::size_t{ 16 });
    QVERIFY(fromFile.out == fromArgument.out);
}

void TestCipherCli::aKeyInAKeyringNeedsTheKernel()
{
    m_folder.write("in", std::string_view("sixteen bytes ok"));
    const ProcessResult result = run({ "-a", "ecb(aes)", "-e", "--key-serial", "12345" });
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.empty());
    QVERIFY2(result.err.find("6.2") != std::string::npos, result.err.c_str());
}

void TestCipherCli::moreThan64MebibytesAreTakenAtOnceByNothing_data()
{
    using Arguments = std::vector<std::string>;
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<std::string>("advice");
    QTest::newRow("to standard output")
        << Arguments{ "-a", "ctr(aes)", "--iv-hex", iv, "--key-hex", key } << std::string("-o FILE");
    QTest::newRow("a single piece") << Arguments{
        "-a", "xts(aes)", "--iv-hex", iv, "--key-hex", key + std::string(32, 'a'), "-o", "out"
    } << std::string("one piece");
    QTest::newRow("an AEAD") << Arguments{ "-a",        "gcm(aes)", "--iv-hex", std::string(24, '0'),
                                           "--key-hex", key,        "-o",       "out" }
                             << std::string("one piece");
}

void TestCipherCli::moreThan64MebibytesAreTakenAtOnceByNothing()
{
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(const std::string, advice);
    m_folder.write("in", std::string_view());
    std::filesystem::resize_file(m_folder / "in", std::uintmax_t{ 64 } * 1024 * 1024 + 1); // A hole.
    arguments.insert(arguments.begin(), "-e");
    const ProcessResult result = run(arguments);
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.empty());
    QVERIFY(!std::filesystem::exists(m_folder / "out"));
    QVERIFY2(result.err.find("64 MiB") != std::string::npos, result.err.c_str());
    QVERIFY2(result.err.find(advice) != std::string::npos, result.err.c_str());
}

void TestCipherCli::aFileOfAnySizeGoesThroughInPieces_data()
{
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<std::string>("padding");
    QTest::addColumn<std::size_t>("size");
    constexpr std::size_t piece = std::size_t{ 256 } * 1024;
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 15 }, piece - 16, piece, piece + 1,
                                    std::size_t{ 70 } * 1024 * 1024 + 5 }) {
        QTest::addRow("cbc, padded, %zu", size) << std::string("cbc(aes)") << std::string("pkcs7") << size;
        QTest::addRow("ctr, %zu", size) << std::string("ctr(aes)") << std::string("none") << size;
    }
}

void TestCipherCli::aFileOfAnySizeGoesThroughInPieces()
{
    QFETCH(const std::string, algorithm);
    QFETCH(const std::string, padding);
    QFETCH(const std::size_t, size);
    const std::filesystem::path in = m_folder.write("in", randomBytes(size));
    const auto through = [&](const char *direction, const char *from, const char *to) {
        return run({ "-a", algorithm, direction, "--key-hex", key, "--iv-hex", iv, "--pad", padding, "-i",
                     from, "-o", to });
    };
    QCOMPARE(through("-e", "in", "sealed").status, 0);
    QCOMPARE(through("-d", "sealed", "back").status, 0);
    QVERIFY(contentOf(m_folder / "back") == contentOf(in));
    const std::string cipher = algorithm == "cbc(aes)" ? "-aes-128-cbc" : "-aes-128-ctr";
    const ProcessResult theirs =
        runProcess({ "openssl", "enc", cipher, "-K", key, "-iv", iv, "-nosalt", "-in", in.native() });
    QCOMPARE(theirs.status, 0);
    QVERIFY(theirs.out == contentOf(m_folder / "sealed"));
}

void TestCipherCli::whatMakesNoSenseIsSaidBeforeTheCall_data()
{
    using Arguments = std::vector<std::string>;
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<std::string>("word"); ///< That helps.
    QTest::newRow("no algorithm") << Arguments{ "-e", "--key-hex", key } << std::string("-a");
    QTest::newRow("no direction") << Arguments{ "-a", "ecb(aes)", "--key-hex", key } << std::string("-e");
    QTest::newRow("both directions") << Arguments{ "-a", "ecb(aes)", "-e", "-d", "--key-hex", key }
                                     << std::string("-d");
    QTest::newRow("no key") << Arguments{ "-a", "ecb(aes)", "-e" } << std::string("--key-file");
    QTest::newRow("key size") << Arguments{ "-a", "ecb(aes)", "-e", "--key-hex", "00" }
                              << std::string("16, 24 or 32");
    QTest::newRow("key digits") << Arguments{ "-a", "ecb(aes)", "-e", "--key-hex", "0g" }
                                << std::string("--key-hex");
    QTest::newRow("a serial that is no number")
        << Arguments{ "-a", "ecb(aes)", "-e", "--key-serial", "mine" } << std::string("--key-serial");
    QTest::newRow("two keys") << Arguments{ "-a", "ecb(aes)", "-e", "--key-serial", "1", "--key-hex", key }
                              << std::string("--key-serial");
    QTest::newRow("no IV") << Arguments{ "-a", "cbc(aes)", "-e", "--key-hex", key } << std::string("16");
    QTest::newRow("IV digits") << Arguments{ "-a", "cbc(aes)", "-e", "--key-hex", key, "--iv-hex", "123" }
                               << std::string("--iv-hex");
    QTest::newRow("part of a block") << Arguments{ "-a", "cbc(aes)", "-e", "--key-hex", key, "--iv-hex", iv }
                                     << std::string("16");
    QTest::newRow("padding of a stream")
        << Arguments{ "-a", "ctr(aes)", "-e", "--key-hex", key, "--iv-hex", iv, "--pad", "pkcs7" }
        << std::string("--pad");
    QTest::newRow("unknown padding") << Arguments{ "-a", "ecb(aes)", "-e", "--key-hex", key, "--pad", "zero" }
                                     << std::string("pkcs7");
    QTest::newRow("AAD without an AEAD")
        << Arguments{ "-a", "ecb(aes)", "-e", "--key-hex", key, "--aad-hex", "00" }
        << std::string("--aad-hex");
    QTest::newRow("tag size") << Arguments{ "-a",       "gcm(aes)", "-e",       "--key-hex", gcmKey,
                                            "--iv-hex", gcmIv,      "--taglen", "5" }
                              << std::string("5");
    QTest::newRow("shorter than its tag")
        << Arguments{ "-a", "gcm(aes)", "-d", "--key-hex", gcmKey, "--iv-hex", gcmIv } << std::string("16");
}

void TestCipherCli::whatMakesNoSenseIsSaidBeforeTheCall()
{
    QFETCH(std::vector<std::string>, arguments);
    QFETCH(std::string, word);
    m_folder.write("in", std::string_view("five!"));
    const ProcessResult result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.empty());
    QVERIFY2(result.err.starts_with("cipherscope-cli: "), result.err.c_str());
    QVERIFY2(result.err.find(word) != std::string::npos, result.err.c_str());
}

QTEST_GUILESS_MAIN(TestCipherCli)
#include "tst_ciphercli.moc"
