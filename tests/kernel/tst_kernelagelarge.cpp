// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"
#include "support/interminal.h"

#include <QStandardPaths>
#include <QTest>

Q_DECLARE_METATYPE(std::vector<std::string>)

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

const std::string program = CIPHERSCOPE_BIN_DIR "/cipherscope-cli";

} // namespace

/** 300 MiB to and from age, where the kernel computes if this process may have its cipher. */
class TestKernelAgeLarge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ageOpensWhatWeEncrypt_data() { forms(); }
    void ageOpensWhatWeEncrypt();
    void weOpenWhatAgeEncrypts_data() { forms(); }
    void weOpenWhatAgeEncrypts();

private:
    static void forms();
    [[nodiscard]] ProcessResult run(const Strings &command) const
    {
        return runProcess(command, { m_folder.path() });
    }
    /** Runs a command, answering what it asks for at its terminal with the passphrase. */
    [[nodiscard]] ProcessResult answer(const Strings &command) const
    {
        return runInTerminal(command, "correct horse", m_folder.path());
    }
    void verifyBack() const
    {
        COMPARE_STATUS(run({ "cmp", "plain", "back" }), 0);
        std::filesystem::remove(m_folder / "back");
        std::filesystem::remove(m_folder / "file.age");
    }

    ScratchFolder m_folder;
};

void TestKernelAgeLarge::initTestCase()
{
    for (const char *name : { "age", "python3" }) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
            QSKIP((std::string(name) + " is missing, which this is asked of").c_str());
    }
    // Not all the same, and not whole chunks.
    COMPARE_STATUS(run({ "sh", "-c", "head -c 314572813 /dev/urandom >plain" }), 0);
    COMPARE_STATUS(run({ "age-keygen", "-o", "key" }), 0);
}

void TestKernelAgeLarge::forms()
{
    QTest::addColumn<Strings>("encrypt");
    QTest::addColumn<Strings>("decrypt");
    QTest::newRow("for a key") << Strings{ "-i", "key" } << Strings{ "-i", "key" };
    QTest::newRow("for a key, armored") << Strings{ "-a", "-i", "key" } << Strings{ "-i", "key" };
    QTest::newRow("with a passphrase") << Strings{ "-p" } << Strings();
}

void TestKernelAgeLarge::ageOpensWhatWeEncrypt()
{
    QFETCH(Strings, encrypt);
    QFETCH(Strings, decrypt);
    COMPARE_STATUS(answer(joined(joined({ program, "encrypt" }, encrypt), { "-o", "file.age", "plain" })), 0);
    COMPARE_STATUS(answer(joined(joined({ "age", "-d" }, decrypt), { "-o", "back", "file.age" })), 0);
    verifyBack();
}

void TestKernelAgeLarge::weOpenWhatAgeEncrypts()
{
    QFETCH(Strings, encrypt);
    QFETCH(Strings, decrypt);
    COMPARE_STATUS(answer(joined(joined({ "age", "-e" }, encrypt), { "-o", "file.age", "plain" })), 0);
    COMPARE_STATUS(answer(joined(joined({ program, "decrypt" }, decrypt), { "-o", "back", "file.age" })), 0);
    verifyBack();
}

QTEST_GUILESS_MAIN(TestKernelAgeLarge)
#include "tst_kernelagelarge.moc"
