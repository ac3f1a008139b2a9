// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/algorithmname.h"
#include "catalog/proccrypto.h"
#include "support/captures.h"

#include <QTest>

#include <random>

using namespace cipherscope;
using namespace cipherscope::catalog;

namespace {

std::string nested(std::size_t depth)
{
    std::string text;
    for (std::size_t i = 0; i < depth; ++i)
        text += "t(";
    return text + "a" + std::string(depth, ')');
}

} // namespace

class TestAlgorithmName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTemplateBecomesATree();
    void aPlainNameHasNoArguments();
    void aWellFormedNameIsWrittenAsItWasRead_data();
    void aWellFormedNameIsWrittenAsItWasRead();
    void everyNameOfEveryCaptureIsWellFormed();
    void aMalformedNameIsRefusedAtItsPosition_data();
    void aMalformedNameIsRefusedAtItsPosition();
    void noRandomTextCrashes();
};

void TestAlgorithmName::aTemplateBecomesATree()
{
    const auto name = parseAlgorithmName("authenc(hmac(sha256-avx2),cbc-aes-aesni)");
    QVERIFY(name);
    const AlgorithmName expected{ "authenc",
                                  { { "hmac", { { "sha256-avx2", {} } } }, { "cbc-aes-aesni", {} } } };
    QVERIFY(*name == expected);
    QVERIFY(name->isTemplate());
}

void TestAlgorithmName::aPlainNameHasNoArguments()
{
    const auto name = parseAlgorithmName("generic-gcm-aesni");
    QVERIFY(name);
    QVERIFY(!name->isTemplate());
    QCOMPARE(name->base, std::string("generic-gcm-aesni"));
}

void TestAlgorithmName::aWellFormedNameIsWrittenAsItWasRead_data()
{
    QTest::addColumn<QString>("text");
    const char *const names[] = { "sha256",
                                  "__gcm-aes-aesni",
                                  "sha3-512",
                                  "rfc4106(gcm(aes))",
                                  "rfc7539(chacha20,poly1305)",
                                  "pkcs1pad(rsa,sha512)",
                                  "gcm_base(ctr(aes-generic),ghash-generic)",
                                  "adiantum(xchacha12-generic,aes-generic,nhpoly1305-generic)",
                                  "cryptd(__xts-aes-aesni)",
                                  "a(b(c(d(e))),f,g(h))" };
    for (const char *name : names)
        QTest::addRow("%s", name) << QString::fromLatin1(name);
    QTest::newRow("nested as deep as allowed") << QString::fromStdString(nested(32));
}

void TestAlgorithmName::aWellFormedNameIsWrittenAsItWasRead()
{
    QFETCH(const QString, text);
    const auto name = parseAlgorithmName(text.toStdString());
    QVERIFY(name);
    QCOMPARE(name->text(), text.toStdString());
}

void TestAlgorithmName::everyNameOfEveryCaptureIsWellFormed()
{
    int names = 0;
    for (const QString &capture : testing::captureNames()) {
        for (const CryptoEntry &entry : parseProcCrypto(testing::captureText(capture))) {
            for (const std::string &text : { entry.name, entry.driver }) {
                const auto name = parseAlgorithmName(text);
                QVERIFY2(name, text.c_str());
                QCOMPARE(name->text(), text);
                ++names;
            }
        }
    }
    QVERIFY(names > 0);
}

void TestAlgorithmName::aMalformedNameIsRefusedAtItsPosition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("a blank before") << " sha256" << 0;
    QTest::newRow("a blank after") << "sha256 " << 6;
    QTest::newRow("a blank inside") << "hmac(sha256, x)" << 12;
    QTest::newRow("no argument") << "hmac()" << 5;
    QTest::newRow("an empty argument") << "authenc(a,,b)" << 10;
    QTest::newRow("an argument missing at the end") << "authenc(a,)" << 10;
    QTest::newRow("never closed") << "hmac(sha256" << 11;
    QTest::newRow("never begun") << "hmac(" << 5;
    QTest::newRow("closed twice") << "hmac(sha256))" << 12;
    QTest::newRow("closed without opening") << "sha256)" << 6;
    QTest::newRow("no template") << "(sha256)" << 0;
    QTest::newRow("a comma outside") << "a,b" << 1;
    QTest::newRow("text after it") << "hmac(sha256)x" << 12;
    QTest::newRow("opened again") << "hmac(a)(b)" << 7;
    QTest::newRow("nested too deeply") << QString::fromStdString(nested(33)) << 66;
}

void TestAlgorithmName::aMalformedNameIsRefusedAtItsPosition()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const auto name = parseAlgorithmName(text.toStdString());
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::BadInput);
    QCOMPARE(name.error().step, Step::Parse);
    QCOMPARE(name.error().subject, text.toStdString());
    const std::string start = "at byte " + std::to_string(position) + ":";
    QVERIFY2(name.error().detail.english().starts_with(start), name.error().detail.english().c_str());
}

void TestAlgorithmName::noRandomTextCrashes()
{
    constexpr unsigned seed = 31431;
    std::mt19937 random(seed); // NOLINT(cert-msc51-cpp): the same in every run
    constexpr std::string_view alphabet = "ab((()),, ";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t length = random() % 40; length > 0; --length)
            text += alphabet[random() % alphabet.size()];
        if (const auto name = parseAlgorithmName(text))
            QCOMPARE(name->text(), text);
    }
    QVERIFY(!parseAlgorithmName(std::string(1'000'000, '(')));
    QVERIFY(!parseAlgorithmName(nested(100'000)));
}

QTEST_GUILESS_MAIN(TestAlgorithmName)
#include "tst_algorithmname.moc"
