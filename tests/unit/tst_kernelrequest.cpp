// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/kernelrequest.h"
#include "messages/kernelanswertext.h"
#include "support/catalogstage.h"

#include <QTest>

#include <cerrno>

using namespace cipherscope;
using namespace cipherscope::catalog;
using namespace cipherscope::testing;
using afalg::AlgType;
using messages::KernelAnswerText;
using Kind = messages::KernelAnswerText::Kind;

namespace {

const QByteArray md5 = cryptoBlock("md5", "md5-generic", 0);

KernelAnswer answerTo(CatalogStage &stage, const KernelRequest &request)
{
    const Result<KernelAnswer> answer = askKernel(stage.kernel, request, stage.paths());
    KernelAnswer failed;
    failed.tries.emplace_back();
    return answer.value_or(failed);
}

} // namespace

class TestKernelRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCame()
    {
        CatalogStage stage;
        stage.write(md5);
        stage.writeBelow("/proc/modules", "af_alg 1 0 - Live 0x0\n");
        stage.kernel.whenAsked("blake2b-512", [&stage] {
            stage.write(cryptoBlock("blake2b-512", "blake2b-512-generic", 100) + md5);
            stage.writeBelow("/proc/modules", "blake2b_generic 1 0 - Live 0x0\naf_alg 1 0 - Live 0x0\n");
            return 0;
        });
        const KernelAnswer answer = answerTo(stage, { "blake2b-512", { AlgType::Hash }, {} });
        QVERIFY(answer.isBound());
        QCOMPARE(answer.appeared.size(), 1U);
        QVERIFY(answer.given && answer.given->driver == "blake2b-512-generic");
        QCOMPARE(answer.loaded, std::vector<std::string>{ "blake2b_generic" });
        const KernelAnswerText text = messages::kernelAnswerText(answer);
        QCOMPARE(text.kind, Kind::Good);
        QVERIFY2(text.headline.contains(QStringLiteral("blake2b-512-generic")), qPrintable(text.headline));
        QVERIFY(text.reasons.join(u' ').contains(QStringLiteral("blake2b_generic")));
        QVERIFY(text.technical.isEmpty());
    }

    void theInterfaceItselfIsNoAnswer()
    {
        CatalogStage stage;
        stage.write(md5);
        stage.writeBelow("/proc/modules", "ext4 1 0 - Live 0x0\n");
        stage.kernel.whenAsked("nonsense", [&stage] {
            stage.writeBelow(
                "/proc/modules",
                "algif_hash 1 0 - Live 0x0\naf_alg 1 1 algif_hash Live 0x0\next4 1 0 - Live 0x0\n");
            return ENOENT;
        });
        const KernelAnswer answer = answerTo(stage, { "nonsense", { AlgType::Hash }, {} });
        QVERIFY(answer.loaded.empty());
        QCOMPARE(messages::kernelAnswerText(answer).kind, Kind::Bad);
    }

    void aBlockCipherComesThoughNoBindGivesIt()
    {
        CatalogStage stage;
        stage.write(md5);
        stage.kernel.whenAsked("serpent", [&stage] {
            stage.write(cryptoBlock("serpent", "serpent-generic", 100, "cipher") + md5);
            return ENOENT;
        });
        const KernelAnswer answer = answerTo(stage, { "serpent", { AlgType::Skcipher }, {} });
        QVERIFY(!answer.isBound());
        const KernelAnswerText text = messages::kernelAnswerText(answer);
        QCOMPARE(text.kind, Kind::Partly);
        QVERIFY(text.reasons.join(u' ').contains(QStringLiteral("xts(serpent)")));
        QCOMPARE(text.technical, QStringLiteral("bind(skcipher): ENOENT"));
    }

    void triesTypesUntilOneAnswers()
    {
        CatalogStage stage;
        stage.write(md5);
        int asked = 0;
        stage.kernel.whenAsked("thing", [&asked] { return ++asked < 3 ? ENOENT : 0; });
        const KernelAnswer answer = answerTo(
            stage, { "thing", { AlgType::Skcipher, AlgType::Hash, AlgType::Aead, AlgType::Rng }, {} });
        QVERIFY(answer.isBound());
        QCOMPARE(answer.tries.size(), 3U);
        QCOMPARE(answer.tries.back().type, AlgType::Aead);
        QVERIFY(messages::kernelAnswerText(answer).reasons.join(u' ').contains(QStringLiteral("already")));
    }

    void eachRefusalIsExplained_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown") << ENOENT << QStringLiteral("nonsense") << QStringLiteral("unknown");
        QTest::newRow("a part is unknown")
            << ENOENT << QStringLiteral("xts(nonsense)") << QStringLiteral("innermost");
        QTest::newRow("parts that do not fit")
            << EINVAL << QStringLiteral("xts(des)") << QStringLiteral("16 bytes");
        QTest::newRow("a template alone") << EINVAL << QStringLiteral("xts") << QStringLiteral("parentheses");
        QTest::newRow("self-test") << ELIBBAD << QStringLiteral("sha256") << QStringLiteral("dmesg");
        QTest::newRow("no AF_ALG") << EAFNOSUPPORT << QStringLiteral("sha256")
                                   << QStringLiteral("System page");
        QTest::newRow("sandbox") << EPERM << QStringLiteral("sha256") << QStringLiteral("System page");
        QTest::newRow("too many files") << EMFILE << QStringLiteral("sha256") << QStringLiteral("Try again");
        QTest::newRow("took too long") << ETIMEDOUT << QStringLiteral("sha256") << QStringLiteral("minute");
        QTest::newRow("anything else") << EDOM << QStringLiteral("sha256") << QStringLiteral("EDOM");
    }
    void eachRefusalIsExplained()
    {
        QFETCH(int, error);
        QFETCH(QString, name);
        QFETCH(QString, said);
        CatalogStage stage;
        stage.write(md5);
        stage.kernel.whenAsked(name.toStdString(), [error] { return error; });
        const KernelAnswer answer = answerTo(stage, { name.toStdString(), { AlgType::Skcipher }, {} });
        QVERIFY(!answer.isBound());
        const KernelAnswerText text = messages::kernelAnswerText(answer);
        QCOMPARE(text.kind, Kind::Bad);
        QVERIFY2(text.headline.contains(name), qPrintable(text.headline));
        const QString all = text.headline + text.reasons.join(u' ') + text.technical;
        QVERIFY2(all.contains(said), qPrintable(all));
    }

    void namesTheSettingThatKeepsItOut()
    {
        CatalogStage stage;
        stage.write(md5);
        stage.writeBelow("/etc/modprobe.d/no.conf", "# none of it\ninstall serpent_generic /bin/false\n");
        stage.writeBelow("/proc/sys/crypto/af_alg_restrict", "1\n");
        stage.kernel.whenAsked("serpent", [] { return ENOENT; });
        const KernelAnswer answer =
            answerTo(stage, { "serpent", { AlgType::Skcipher }, { "serpent_generic" } });
        QCOMPARE(answer.blocks.size(), 1U);
        const QString reasons = messages::kernelAnswerText(answer).reasons.join(u' ');
        QVERIFY2(reasons.contains(QStringLiteral("/etc/modprobe.d/no.conf:2")), qPrintable(reasons));
        QVERIFY2(reasons.contains(QStringLiteral("af_alg_restrict is 1")), qPrintable(reasons));
    }

    void refusesWhatIsNoRequest()
    {
        CatalogStage stage;
        stage.write(md5);
        const auto codeOf = [&stage](const KernelRequest &request) {
            const auto answer = askKernel(stage.kernel, request, stage.paths());
            return answer ? ErrorCode::Internal : answer.error().code;
        };
        QCOMPARE(codeOf({ "", { AlgType::Hash }, {} }), ErrorCode::BadInput);
        QCOMPARE(codeOf({ std::string(200, 'x'), { AlgType::Hash }, {} }), ErrorCode::BadInput);
        QCOMPARE(codeOf({ "sha256", {}, {} }), ErrorCode::BadInput);
        stage.removeFile();
        QCOMPARE(codeOf({ "sha256", { AlgType::Hash }, {} }), ErrorCode::NotFound);
        stage.write(md5);
        std::stop_source stopped;
        stopped.request_stop();
        const auto answer =
            askKernel(stage.kernel, { "sha256", { AlgType::Hash }, {} }, stage.paths(), stopped.get_token());
        QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestKernelRequest)
#include "tst_kernelrequest.moc"
