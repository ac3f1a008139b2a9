// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"
#include "support/clichecks.h"

#include <QTest>

#include <cstdint>
#include <sys/syscall.h>
#include <unistd.h>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

const char *const keyHex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const char *const ivHex = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff";

constexpr long sessionKeyring = -3; // KEY_SPEC_SESSION_KEYRING
constexpr int keyctlRevoke = 3; // KEYCTL_REVOKE

/** A key of the type "user" which the programs that we start may use; -1 if there is none to be had. */
std::int32_t addKey()
{
    const auto key = fromHexText(keyHex);
    return static_cast<std::int32_t>(
        ::syscall(SYS_add_key, "user", "cipherscope-test", key.data(), key.size(), sessionKeyring));
}

} // namespace

/** A key that lies in the kernel's keyring never comes to the program (ALG_SET_KEY_BY_KEY_SERIAL, Linux 6.2).
 */
class TestKernelKeySerial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSerialComputesAsTheKeyDoes();
    void aRevokedKeyIsSaidToBe();
    void cleanupTestCase();

private:
    [[nodiscard]] ProcessResult encrypt(const std::vector<std::string> &key) const
    {
        std::vector<std::string> command{ CIPHERSCOPE_BIN_DIR "/cipherscope-cli",
                                          "cipher",
                                          "--engine",
                                          "kernel",
                                          "-a",
                                          "xts(aes)",
                                          "-e",
                                          "--iv-hex",
                                          ivHex,
                                          "-i",
                                          "in" };
        command.insert(command.end(), key.begin(), key.end());
        return runProcess(command, { m_folder.path() });
    }

    ScratchFolder m_folder;
    std::int32_t m_serial = -1;
};

void TestKernelKeySerial::initTestCase()
{
    m_folder.write("in", randomBytes(4096));
    m_serial = addKey();
    if (m_serial == -1)
        QSKIP("this kernel keeps no keys for this process");
    const ProcessResult first = encrypt({ "--key-serial", std::to_string(m_serial) });
    if (first.err.find("Linux 6.2 or later") != std::string::npos)
        QSKIP("this kernel is older than 6.2, which began to take keys by serial number");
}

void TestKernelKeySerial::aSerialComputesAsTheKeyDoes()
{
    const ProcessResult bySerial = encrypt({ "--key-serial", std::to_string(m_serial) });
    COMPARE_STATUS(bySerial, 0);
    const ProcessResult byKey = encrypt({ "--key-hex", keyHex });
    COMPARE_STATUS(byKey, 0);
    QCOMPARE(bySerial.out.size(), std::size_t{ 4096 });
    QVERIFY(bySerial.out == byKey.out);
}

void TestKernelKeySerial::aRevokedKeyIsSaidToBe()
{
    QCOMPARE(::syscall(SYS_keyctl, keyctlRevoke, m_serial), 0L);
    const ProcessResult refused = encrypt({ "--key-serial", std::to_string(m_serial) });
    COMPARE_STATUS(refused, 1);
    VERIFY_SAYS(refused.err, "has expired or was revoked");
    QCOMPARE(refused.out, std::string());
}

void TestKernelKeySerial::cleanupTestCase()
{
    if (m_serial != -1)
        ::syscall(SYS_keyctl, keyctlRevoke, m_serial);
}

QTEST_GUILESS_MAIN(TestKernelKeySerial)
#include "tst_kernelkeyserial.moc"
