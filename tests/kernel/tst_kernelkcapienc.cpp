// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "support/runprocess.h"
#include "support/testbytes.h"

#include <QTest>

#include <algorithm>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

const char *const key16 = "000102030405060708090a0b0c0d0e0f";
const char *const key32 = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const char *const key24 = "0123456789abcdef23456789abcdef01456789abcdef0123";
const char *const iv8 = "f0f1f2f3f4f5f6f7";
const char *const ccmIv = "02cafebabefacedbaddecaf888000000"; // L - 1 = 2, a nonce of 13 bytes, no counter.
const char *const iv16 = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";
const char *const iv12 = "cafebabefacedbaddecaf888";
const char *const aad = "feedfacedeadbeeffeedfacedeadbeefabaddad2";

} // namespace

/** kcapi-enc of libkcapi and we, on the same key, IV and message, through the same kernel. */
class TestKernelKcapiEnc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weGiveWhatKcapiEncGives_data();
    void weGiveWhatKcapiEncGives();

private:
    /** kcapi-enc reads the key's bytes from a descriptor, here opened by a shell. */
    [[nodiscard]] ProcessResult kcapiEnc(const std::vector<std::string> &arguments) const
    {
        std::vector<std::string> command{
            "sh",
            "-c",
            "LD_PRELOAD=" CIPHERSCOPE_NUMBERED_RELEASE " exec kcapi-enc \"$@\" --keyfd 3 3<key",
            "kcapi-enc",
            "-q",
            "-i",
            "in",
            "-o",
            "theirs"
        };
        command.insert(command.end(), arguments.begin(), arguments.end());
        return runProcess(command, { .folder = m_folder.path() });
    }
    [[nodiscard]] ProcessResult ours(const std::vector<std::string> &arguments) const
    {
        std::vector<std::string> command{ CIPHERSCOPE_BIN_DIR "/cipherscope-cli",
                                          "cipher",
                                          "--engine",
                                          "kernel",
                                          "--key-file",
                                          "key",
                                          "-i",
                                          "in",
                                          "-o",
                                          "ours" };
        command.insert(command.end(), arguments.begin(), arguments.end());
        return runProcess(command, { .folder = m_folder.path() });
    }

    ScratchFolder m_folder;
};

void TestKernelKcapiEnc::weGiveWhatKcapiEncGives_data()
{
    QTest::addColumn<std::string>("cipher");
    QTest::addColumn<std::string>("key");
    QTest::addColumn<std::string>("iv");
    QTest::addColumn<bool>("isAead");
    QTest::addColumn<int>("size");
    const auto row = [](const char *cipher, const char *key, const char *iv, bool isAead, int size) {
        QTest::addRow("%s, %d", cipher, size)
            << std::string(cipher) << std::string(key) << std::string(iv) << isAead << size;
    };
    // kcapi-enc pads what is no whole block and reads an AEAD's message in one piece: whole blocks, up to 64
    // KiB.
    constexpr int large = 65536 - 64;
    for (const int size : { 16, 4096, large }) {
        row("cbc(aes)", key16, iv16, false, size);
        row("ctr(aes)", key32, iv16, false, size);
        row("xts(aes)", key32, iv16, false, size);
        row("gcm(aes)", key16, iv12, true, size);
    }
    for (const char *cipher : { "cbc(camellia)", "ctr(camellia)", "cbc(serpent)", "xts(serpent)",
                                "cbc(twofish)", "ctr(twofish)", "chacha20" })
        row(cipher, key32, iv16, false, large);
    row("cbc(des3_ede)", key24, iv8, false, large);
    row("ccm(aes)", key16, ccmIv, true, large);
}

void TestKernelKcapiEnc::weGiveWhatKcapiEncGives()
{
    QFETCH(std::string, cipher);
    QFETCH(std::string, key);
    QFETCH(std::string, iv);
    QFETCH(bool, isAead);
    QFETCH(int, size);
    m_folder.write("key", fromHexText(key));
    m_folder.write("in", randomBytes(static_cast<std::size_t>(size)));
    std::filesystem::remove(m_folder / "theirs");
    std::vector<std::string> theirArguments{ "-c", cipher, "-e", "--iv", iv, "--nounpad" };
    std::vector<std::string> ourArguments{ "-a", cipher, "-e", "--iv-hex", iv };
    if (isAead) {
        theirArguments.insert(theirArguments.end(), { "--aad", aad, "--taglen", "16" });
        ourArguments.insert(ourArguments.end(), { "--aad-hex", aad });
    }
    const ProcessResult their = kcapiEnc(theirArguments);
    if (their.status != 0)
        QSKIP(("kcapi-enc is not on this machine, or this kernel refuses " + cipher
               + " to this process: " + their.err)
                  .c_str());
    const ProcessResult our = ours(ourArguments);
    QCOMPARE(QByteArray::fromStdString(our.err), QByteArray());
    QCOMPARE(our.status, 0);
    std::string theirOutput = contentOf(m_folder / "theirs");
    if (isAead) { // It writes the AAD first.
        const std::size_t aadSize = fromHexText(aad).size();
        QVERIFY(theirOutput.size() > aadSize);
        theirOutput.erase(0, aadSize);
    }
    const std::string ourOutput = contentOf(m_folder / "ours");
    QVERIFY2(!theirOutput.empty(), their.err.c_str());
    QCOMPARE(hexText(bytesOf(ourOutput).first(std::min<std::size_t>(ourOutput.size(), 64))),
             hexText(bytesOf(theirOutput).first(std::min<std::size_t>(theirOutput.size(), 64))));
    QVERIFY(ourOutput == theirOutput);
}

QTEST_GUILESS_MAIN(TestKernelKcapiEnc)
#include "tst_kernelkcapienc.moc"
