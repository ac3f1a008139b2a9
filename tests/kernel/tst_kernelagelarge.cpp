// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"

#include <QStandardPaths>
#include <QTest>

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
    void ageOpensWhatWeEncrypt();
    void weOpenWhatAgeEncrypts();

private:
    [[nodiscard]] ProcessResult run(const std::vector<std::string> &command) const
    {
        return runProcess(command, { m_folder.path() });
    }
    void verifyBack() const
    {
        COMPARE_STATUS(run({ "cmp", "plain", "back" }), 0);
        std::filesystem::remove(m_folder / "back");
    }

    ScratchFolder m_folder;
};

void TestKernelAgeLarge::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("age")).isEmpty())
        QSKIP("age is missing, which this is asked of");
    // Not all the same, and not whole chunks.
    COMPARE_STATUS(run({ "sh", "-c", "head -c 314572813 /dev/urandom >plain" }), 0);
    COMPARE_STATUS(run({ "age-keygen", "-o", "key" }), 0);
}

void TestKernelAgeLarge::ageOpensWhatWeEncrypt()
{
    COMPARE_STATUS(run({ program, "encrypt", "-i", "key", "-o", "file.age", "plain" }), 0);
    COMPARE_STATUS(run({ "age", "-d", "-i", "key", "-o", "back", "file.age" }), 0);
    verifyBack();
}

void TestKernelAgeLarge::weOpenWhatAgeEncrypts()
{
    COMPARE_STATUS(run({ "age", "-e", "-i", "key", "-o", "file.age", "plain" }), 0);
    COMPARE_STATUS(run({ program, "decrypt", "-i", "key", "-o", "back", "file.age" }), 0);
    verifyBack();
}

QTEST_GUILESS_MAIN(TestKernelAgeLarge)
#include "tst_kernelagelarge.moc"
