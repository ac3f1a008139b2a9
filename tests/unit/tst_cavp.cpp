// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslengine.h"
#include "formats/cavpheader.h"
#include "operations/vectorfile.h"
#include "operations/vectorrun.h"
#include "support/enginerows.h"
#include "support/testbytes.h"

#include <QDirIterator>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;
using formats::TestVector;
using formats::Validity;

namespace {

const QString packageFolder = QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors/");

/** The vectors of a text; none, and a failed test, if it is not read. */
std::vector<TestVector> vectorsOf(const std::string &text)
{
    Result<formats::VectorFile> read = formats::parseTestVectors(text, "file");
    if (!read) {
        QTest::qFail(qPrintable(errorText(read.error())), __FILE__, __LINE__);
        return {};
    }
    return std::move(read->vectors);
}

/** Some hundred of a long file, from all parts of it: an opening each takes its time. */
std::vector<TestVector> sampleOf(const std::vector<TestVector> &vectors)
{
    constexpr std::size_t enough = 300;
    const std::size_t step = vectors.size() / enough + 1;
    std::vector<TestVector> sample;
    for (std::size_t index = 0; index < vectors.size(); index += step)
        sample.push_back(vectors[index]);
    return sample;
}

QStringList idsOf(const std::vector<TestVector> &vectors)
{
    QStringList ids;
    for (const TestVector &vector : vectors)
        ids.append(QString::fromStdString(vector.id.english()));
    return ids;
}

} // namespace

/** NIST's response files: what their headers say, and which fields belong to a case. */
class TestCavp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeaderSaysWhatAFileIsFor_data();
    void aHeaderSaysWhatAFileIsFor();
    void theFieldsOfAGroupAndOfTheFileAreThoseOfEachCase();
    void whatFailsIsToBeRefused();
    void tripleDesHasThreeKeys();
    void aTagIsNotLongerThanItsCiphertext();
    void everyFileOfDebiansPackageFitsOrIsNotApplicable_data();
    void everyFileOfDebiansPackageFitsOrIsNotApplicable();
};

void TestCavp::aHeaderSaysWhatAFileIsFor_data()
{
    QTest::addColumn<std::string>("comment");
    QTest::addColumn<std::string>("algorithm");
    QTest::addColumn<bool>("isApplicable");
    const auto is = [](const char *comment, const char *algorithm) {
        QTest::newRow(comment) << std::string(comment) << std::string(algorithm) << true;
    };
    is("SHA3-256 ShortMsg\" information for \"SHA3AllBytes1-28-16", "sha3-256");
    is("AESVS MMT test data for CFB128", "cfb(aes)");
    is("TDES Multi block Message Test for CBC", "cbc(des3_ede)");
    is("VARIABLE PLAINTEXT/CIPHERTEXT - KAT for CFB64", "cfb(des3_ede)");
    is("GCM Encrypt with keysize 192 test information", "gcm(aes)");
    is("CCM-VADT\" information", "ccm(aes)");
    is("XTSGen information", "xts(aes)");
    is("Generated on Tue Mar 15 08:09:24 2011", "");
    is("AESVS MMT test data for EAX", "");
    const auto isNot = [](const char *comment) {
        QTest::newRow(comment) << std::string(comment) << std::string() << false;
    };
    isNot("SHA-256 Monte\" information for \"sha_values");
    isNot("AESVS MCT test data for CBC");
    isNot("TDES Monte Carlo (Modes) Test for CBC");
    isNot("SHAKE128 VariableOut\" information for \"SHAKE3AllBytesGT");
    isNot("SHA-512/224 LongMsg\" information for \"sha_values");
    isNot("AESVS VarKey test data for CFB8");
    isNot("INVERSE PERMUTATION - KAT for CBCI");
    isNot("TDES Multi block Message Test for CFBP64");
    isNot("SigVer\" information");
}

void TestCavp::aHeaderSaysWhatAFileIsFor()
{
    QFETCH(const std::string, comment);
    QFETCH(const std::string, algorithm);
    QFETCH(const bool, isApplicable);
    const formats::CavpHeader header = formats::readCavpHeader(comment);
    QCOMPARE(header.algorithm, algorithm);
    QCOMPARE(header.notApplicable.empty(), isApplicable);
    const std::string text = "# \"" + comment + "\"\nCOUNT = 0\nPLAINTEXT = 0\n";
    const auto read = formats::parseTestVectors(text, "file");
    QCOMPARE(read.has_value(), !isApplicable); // The bit is not read where it is not asked for.
}

void TestCavp::theFieldsOfAGroupAndOfTheFileAreThoseOfEachCase()
{
    const std::vector<TestVector> vectors =
        vectorsOf("# \"CCM-VADT\" information\n\nPlen = 1\nNlen = 7\nTlen = 4\n\n"
                  "[Alen = 0]\n\nKey = 00112233445566778899aabbccddeeff\nNonce = 01020304050607\n\n"
                  "Count = 0\nAdata = 00\nPayload = aa\nCT = bb11111111\n\n"
                  "Count = 1\nAdata = 00\nPayload = cc\nCT = dd22222222\n\n"
                  "[Alen = 1]\n\nKey = ffeeddccbbaa99887766554433221100\nNonce = 08090a0b0c0d0e\n\n"
                  "Count = 10\nAdata = 00\nPayload = ee\nCT = ff33333333\n");
    QCOMPARE(idsOf(vectors),
             (QStringList{ QStringLiteral("Alen = 0 COUNT 0"), QStringLiteral("Alen = 0 COUNT 1"),
                           QStringLiteral("Alen = 1 COUNT 10") }));
    QCOMPARE(hexText(vectors[1].key), QStringLiteral("00112233445566778899aabbccddeeff"));
    QCOMPARE(hexText(vectors[1].iv), QStringLiteral("07010203040506070000000000000000")); // L - 1 in front.
    QCOMPARE(hexText(vectors[1].message), QStringLiteral("cc"));
    QCOMPARE(hexText(vectors[1].expected), QStringLiteral("dd22222222"));
    QCOMPARE(vectors[1].tagSize, std::size_t{ 4 });
    QVERIFY(vectors[1].aad.empty()); // Nothing is written as "00".
    QCOMPARE(hexText(vectors[2].key), QStringLiteral("ffeeddccbbaa99887766554433221100"));
    QCOMPARE(hexText(vectors[2].aad), QStringLiteral("00"));
}

void TestCavp::whatFailsIsToBeRefused()
{
    const std::vector<TestVector> gcm =
        vectorsOf("# GCM Decrypt with keysize 128 test information\n[Keylen = 128]\n[IVlen = 96]\n\n"
                  "Count = 0\nKey = 00\nIV = 01\nCT = 02\nAAD = 03\nTag = 0405\nPT = 06\n\n"
                  "Count = 1\nKey = 00\nIV = 01\nCT = 02\nAAD = \nTag = 0405\nFAIL\n");
    QCOMPARE(idsOf(gcm),
             (QStringList{ QStringLiteral("Keylen = 128, IVlen = 96 COUNT 0"),
                           QStringLiteral("Keylen = 128, IVlen = 96 COUNT 1") }));
    QVERIFY(gcm[0].validity == Validity::Valid);
    QVERIFY(gcm[1].validity == Validity::Invalid);
    QCOMPARE(hexText(gcm[1].expected), QStringLiteral("020405"));
    QCOMPARE(gcm[1].tagSize, std::size_t{ 2 });

    const std::vector<TestVector> ccm = vectorsOf(
        "# \"CCM-DVPT\" information\n[Alen = 0, Plen = 0, Nlen = 7, Tlen = 4]\nKey = 00\n"
        "Count = 0\nNonce = 5a8aa485c316e9\nAdata = 00\nCT = 02209f55\nResult = Pass\nPayload = 00\n"
        "Count = 1\nNonce = 3796cf51b87266\nAdata = 00\nCT = 9a04c241\nResult = Fail\n");
    QCOMPARE(ccm.size(), std::size_t{ 2 });
    QVERIFY(ccm[0].validity == Validity::Valid);
    QVERIFY(ccm[1].validity == Validity::Invalid);
}

void TestCavp::tripleDesHasThreeKeys()
{
    const std::vector<TestVector> vectors =
        vectorsOf("# VARIABLE KEY - KAT for ECB\n[ENCRYPT]\n"
                  "COUNT = 0\nKEYs = 8001\nPLAINTEXT = 00\nCIPHERTEXT = 01\n"
                  "COUNT = 1\nKEY1 = 01\nKEY2 = 02\nKEY3 = 03\nPLAINTEXT = 00\nCIPHERTEXT = 01\n");
    QCOMPARE(vectors.size(), std::size_t{ 2 });
    QCOMPARE(hexText(vectors[0].key), QStringLiteral("800180018001"));
    QCOMPARE(hexText(vectors[1].key), QStringLiteral("010203"));
}

void TestCavp::aTagIsNotLongerThanItsCiphertext()
{
    const auto read =
        formats::parseTestVectors("# \"CCM-VTT\" information\n[Alen = 0, Plen = 0, Tlen = 16]\nKey = 00\n"
                                  "Count = 0\nNonce = 00\nAdata = 00\nPayload = 00\nCT = 00\n",
                                  "file");
    QVERIFY(!read);
    QVERIFY2(read.error().detail.english().starts_with("line 8: CT"), read.error().detail.english().c_str());
}

void TestCavp::everyFileOfDebiansPackageFitsOrIsNotApplicable_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(packageFolder, { QStringLiteral("*.rsp") }, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        QTest::newRow("none") << QString();
    while (files.hasNext()) {
        const QString file = files.next();
        QTest::newRow(qPrintable(file.mid(packageFolder.size()))) << file;
    }
}

void TestCavp::everyFileOfDebiansPackageFitsOrIsNotApplicable()
{
    QFETCH(const QString, file);
    if (file.isEmpty())
        QSKIP("python3-cryptography-vectors is not installed");
    const auto read = operations::readVectorFile(file.toStdString());
    VERIFY_RESULT(read);
    QCOMPARE(read->vectors.empty(), !read->notApplicable.empty());
    if (read->vectors.empty())
        return;
    engine::OpenSslEngine engine;
    const auto tally =
        operations::runVectors(engine, read->vectors.front().algorithm, sampleOf(read->vectors));
    if (tally.refusal)
        QSKIP(qPrintable(errorText(*tally.refusal)));
    for (const operations::VectorFailure &failure : tally.failures)
        qWarning("%s: %s", failure.id.english().c_str(), failure.what.english().c_str());
    QVERIFY(tally.failures.empty());
    QVERIFY(tally.passed > 0);
}

QTEST_GUILESS_MAIN(TestCavp)
#include "tst_cavp.moc"
