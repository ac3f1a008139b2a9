// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/integers.h"
#include "randomness/password.h"
#include "randomness/uuid.h"
#include "support/testbytes.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

using namespace cipherscope;
using namespace cipherscope::randomness;
using namespace cipherscope::testing;

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

/** Gives the bytes of a row, then an error. */
RandomSource scripted(std::vector<std::byte> bytes)
{
    return [left = std::move(bytes)](std::span<std::byte> out) mutable -> Result<void> {
        if (out.size() > left.size())
            return std::unexpected(plainError(ErrorCode::Io, Step::Read, "script"));
        std::copy_n(left.begin(), out.size(), out.begin());
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(out.size()));
        return {};
    };
}

/** The same bytes in every run. */
RandomSource repeatable(std::uint64_t seed = 1)
{
    return [generator = std::mt19937_64(seed)](std::span<std::byte> out) mutable -> Result<void> {
        std::ranges::generate(out, [&generator] { return static_cast<std::byte>(generator() & 0xffU); });
        return {};
    };
}

std::string textOf(const SecretBytes &secret)
{
    return { reinterpret_cast<const char *>(secret.view().data()), secret.size() };
}

} // namespace

class TestRandomValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooLargeIsDrawnAgain_data();
    void whatIsTooLargeIsDrawnAgain();
    void everyNumberIsEquallyLikely();
    void aRangeIsGivenWithBothEnds_data();
    void aRangeIsGivenWithBothEnds();
    void aRangeThatIsNoneIsRefused();
    void aUuidHasItsVersionAndVariant();
    void everyChosenClassIsInEveryPassword_data();
    void everyChosenClassIsInEveryPassword();
    void everyCharacterIsEquallyLikely();
    void theEntropyCountsWhatCanBeDrawn();
    void aPasswordOfNothingIsRefused();
    void aSourceThatFailsIsSaid();
};

void TestRandomValues::whatIsTooLargeIsDrawnAgain_data()
{
    QTest::addColumn<quint64>("largest");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<quint64>("number");
    QTest::newRow("one value takes no bytes") << quint64{ 0 } << "" << quint64{ 0 };
    QTest::newRow("a bit of a byte") << quint64{ 1 } << "fe" << quint64{ 0 };
    QTest::newRow("six of eight, not modulo") << quint64{ 5 } << "07065d" << quint64{ 5 };
    QTest::newRow("a byte") << quint64{ 255 } << "ff" << quint64{ 255 };
    QTest::newRow("a bit more than a byte") << quint64{ 256 } << "01ff0100" << quint64{ 256 };
    QTest::newRow("all of 64 bits") << std::numeric_limits<quint64>::max() << "ffffffffffffffff"
                                    << std::numeric_limits<quint64>::max();
    QTest::newRow("nearly all") << std::numeric_limits<quint64>::max() - 1
                                << "ffffffffffffffff0000000000000007" << quint64{ 7 };
}

void TestRandomValues::whatIsTooLargeIsDrawnAgain()
{
    QFETCH(quint64, largest);
    QFETCH(QString, drawn);
    QFETCH(quint64, number);
    const Result<std::uint64_t> result = upTo(largest, scripted(fromHexText(drawn.toStdString())));
    QVERIFY(result);
    QCOMPARE(quint64{ *result }, number);
}

void TestRandomValues::everyNumberIsEquallyLikely()
{
    std::map<std::int64_t, int> counts;
    const RandomSource random = repeatable();
    constexpr int draws = 60'000;
    for (int i = 0; i < draws; ++i)
        ++counts[between(1, 6, random).value()];
    QCOMPARE(counts.size(), std::size_t{ 6 });
    // Five standard deviations of 10,000 of 60,000.
    for (const auto &[number, count] : counts)
        QVERIFY2(std::abs(count - draws / 6) < 457,
                 QByteArray::number(number) + ": " + QByteArray::number(count));
}

void TestRandomValues::aRangeIsGivenWithBothEnds_data()
{
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::addColumn<double>("bits");
    QTest::newRow("one number") << qint64{ -3 } << qint64{ -3 } << 0.0;
    QTest::newRow("a die") << qint64{ 1 } << qint64{ 6 } << std::log2(6.0);
    QTest::newRow("around zero") << qint64{ -1 } << qint64{ 1 } << std::log2(3.0);
    QTest::newRow("everything") << qint64{ lowest } << qint64{ highest } << 64.0;
    QTest::newRow("the lowest two") << qint64{ lowest } << qint64{ lowest + 1 } << 1.0;
}

void TestRandomValues::aRangeIsGivenWithBothEnds()
{
    QFETCH(qint64, low);
    QFETCH(qint64, high);
    QFETCH(double, bits);
    QCOMPARE(rangeBits(low, high), bits);
    std::set<qint64> seen;
    const RandomSource random = repeatable(3);
    for (int i = 0; i < 1000; ++i) {
        const qint64 number = between(low, high, random).value();
        QVERIFY(number >= low && number <= high);
        seen.insert(number);
    }
    if (bits < 5)
        QCOMPARE(static_cast<double>(seen.size()), std::round(std::exp2(bits)));
    else
        QVERIFY(seen.size() > 990);
}

void TestRandomValues::aRangeThatIsNoneIsRefused()
{
    const Result<std::int64_t> result = between(2, 1, repeatable());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
}

void TestRandomValues::aUuidHasItsVersionAndVariant()
{
    // RFC 9562, section 5.4.
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    const RandomSource random = repeatable();
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string uuid = uuid4(random).value();
        QVERIFY2(form.match(QString::fromStdString(uuid)).hasMatch(), uuid.c_str());
        seen.insert(uuid);
    }
    QCOMPARE(seen.size(), std::size_t{ 1000 });
    QCOMPARE(uuid4(scripted(std::vector<std::byte>(16, std::byte{ 0xff }))).value(),
             std::string("ffffffff-ffff-4fff-bfff-ffffffffffff"));
    QCOMPARE(uuid4(scripted(std::vector<std::byte>(16))).value(),
             std::string("00000000-0000-4000-8000-000000000000"));
}

void TestRandomValues::everyChosenClassIsInEveryPassword_data()
{
    QTest::addColumn<PasswordForm>("form");
    QTest::newRow("all, short") << PasswordForm{ .length = 4 };
    QTest::newRow("all, long") << PasswordForm{ .length = 128 };
    QTest::newRow("digits") << PasswordForm{ 6, false, false, true, false, false };
    QTest::newRow("letters") << PasswordForm{ 12, true, true, false, false, false };
    QTest::newRow("without lookalikes") << PasswordForm{ 20, true, true, true, true, true };
}

void TestRandomValues::everyChosenClassIsInEveryPassword()
{
    QFETCH(PasswordForm, form);
    const RandomSource random = repeatable();
    const std::vector<std::string> classes = alphabetOf(form);
    std::string all;
    for (const std::string &characters : classes)
        all += characters;
    QCOMPARE(std::set<char>(all.begin(), all.end()).size(), all.size());
    for (int i = 0; i < 200; ++i) {
        const std::string text = textOf(password(form, random).value());
        QCOMPARE(static_cast<int>(text.size()), form.length);
        QVERIFY2(text.find_first_not_of(all) == std::string::npos, text.c_str());
        for (const std::string &characters : classes)
            QVERIFY2(text.find_first_of(characters) != std::string::npos, text.c_str());
        if (form.withoutLookalikes)
            QVERIFY2(text.find_first_of("Il1|O0") == std::string::npos, text.c_str());
    }
}

void TestRandomValues::everyCharacterIsEquallyLikely()
{
    const PasswordForm form{ 128, true, true, true, true, false };
    const RandomSource random = repeatable();
    std::map<char, int> counts;
    for (int i = 0; i < 500; ++i) {
        for (const char c : textOf(password(form, random).value()))
            ++counts[c];
    }
    QCOMPARE(counts.size(), std::size_t{ 94 });
    // 64,000 characters, 681 of each; six standard deviations.
    for (const auto &[character, count] : counts)
        QVERIFY2(std::abs(count - 681) < 157, QByteArray(1, character) + ": " + QByteArray::number(count));
}

void TestRandomValues::theEntropyCountsWhatCanBeDrawn()
{
    QCOMPARE(passwordBits({ 6, false, false, true, false, false }), 6 * std::log2(10.0));
    // Four of letters in both cases, less those of one case alone.
    QCOMPARE(passwordBits({ 4, true, true, false, false, false }),
             std::log2(std::pow(52.0, 4) - 2 * std::pow(26.0, 4)));
    // Of four classes in four places: one each, in any order.
    QCOMPARE(passwordBits({ .length = 4 }), std::log2(24.0 * 26 * 26 * 10 * 32));
    // In a long one hardly anything is excluded.
    QVERIFY(std::fabs(passwordBits({ .length = 128 }) - 128 * std::log2(94.0)) < 0.01);
}

void TestRandomValues::aPasswordOfNothingIsRefused()
{
    for (const PasswordForm &form : { PasswordForm{ 20, false, false, false, false, false },
                                      PasswordForm{ .length = 3 }, PasswordForm{ .length = 129 } }) {
        const Result<SecretBytes> result = password(form, repeatable());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadInput);
        QCOMPARE(passwordBits(form), 0.0);
    }
}

void TestRandomValues::aSourceThatFailsIsSaid()
{
    QCOMPARE(upTo(10, scripted({})).error().code, ErrorCode::Io);
    QCOMPARE(uuid4(scripted({})).error().code, ErrorCode::Io);
    QCOMPARE(password({}, scripted({})).error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestRandomValues)
#include "tst_randomvalues.moc"
