// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/wordpassphrase.h"
#include "support/agestage.h"

#include <QString>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace cipherscope;
using namespace cipherscope::keyring;
using testing::textOf;

namespace {

/** Gives out these bytes, then the same again. */
age::RandomSource fixedBytes(std::vector<std::byte> bytes)
{
    auto next = std::make_shared<std::size_t>(0);
    return [bytes = std::move(bytes), next](std::span<std::byte> room) -> Result<void> {
        for (std::byte &byte : room)
            byte = bytes[(*next)++ % bytes.size()];
        return {};
    };
}

} // namespace

class TestWordPassphrase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsTheEffs()
    {
        const auto words = passphraseWords();
        QCOMPARE(words.size(), std::size_t{ 7776 }); // 6^5: five dice
        QVERIFY(words.front() == "abacus");
        QVERIFY(words.back() == "zoom");
        QVERIFY(std::ranges::is_sorted(words));
        const std::set<std::string_view> different(words.begin(), words.end());
        QCOMPARE(different.size(), words.size());
        for (const std::string_view word : words)
            QVERIFY(word.size() >= 3 && word.size() <= 9
                    && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    }

    void wordsAreOfTheListAndAsManyAsAskedFor()
    {
        const std::set<std::string_view> known(passphraseWords().begin(), passphraseWords().end());
        for (int count = fewestWords; count <= mostWords; ++count) {
            const auto passphrase = wordPassphrase(count, fixedBytes({ std::byte{ 5 }, std::byte{ 0 } }));
            QVERIFY(passphrase);
            const QStringList words = QString::fromStdString(textOf(passphrase->view())).split(u'-');
            QCOMPARE(words.size(), count);
            for (const QString &word : words)
                QVERIFY(known.contains(word.toStdString()));
        }
    }

    void noOtherNumberOfWordsIsGiven()
    {
        QVERIFY(!wordPassphrase(fewestWords - 1));
        QVERIFY(!wordPassphrase(mostWords + 1));
    }

    void numbersThatWouldFavourSomeWordsAreDrawnAgain()
    {
        // 62208 = 8 * 7776 is the first that is drawn again; 62207 gives the last word.
        const auto passphrase =
            wordPassphrase(4,
                           fixedBytes({ std::byte{ 0x00 }, std::byte{ 0xf3 }, std::byte{ 0xff },
                                        std::byte{ 0xff }, std::byte{ 0xff }, std::byte{ 0xf2 } }));
        QVERIFY(passphrase);
        QCOMPARE(textOf(passphrase->view()), std::string("zoom-zoom-zoom-zoom"));
    }

    void everyWordComesAboutEquallyOften()
    {
        const age::RandomSource random = testing::repeatableRandom(7);
        std::map<std::string, int, std::less<>> seen;
        constexpr int draws = 20'000;
        for (int i = 0; i < draws; ++i) {
            const QString text = QString::fromStdString(textOf(wordPassphrase(10, random)->view()));
            for (const QString &word : text.split(u'-'))
                ++seen[word.toStdString()];
        }
        // Four words of the list have a hyphen, and count here as two others.
        QVERIFY(seen.size() >= 7776 - 4);
        const double expected = draws * 10 / 7776.0;
        for (const auto &[word, count] : seen) {
            if (word.size() >= 5)
                QVERIFY2(std::abs(count - expected) < 7 * std::sqrt(expected), word.c_str());
        }
    }

    void aFailingSourceIsNoPassphrase()
    {
        const age::RandomSource broken = [](std::span<std::byte> /*bytes*/) -> Result<void> {
            return std::unexpected(plainError(ErrorCode::Internal, Step::Read, "getrandom"));
        };
        QVERIFY(!wordPassphrase(6, broken));
    }

    void bitsAreThoseOfTheList() { QCOMPARE(wordPassphraseBits(6), 6 * std::log2(7776.0)); }

    void theSystemsOwnDiffer()
    {
        const auto one = wordPassphrase(defaultWords);
        const auto other = wordPassphrase(defaultWords);
        QVERIFY(one && other);
        QVERIFY(textOf(one->view()) != textOf(other->view()));
    }
};

QTEST_GUILESS_MAIN(TestWordPassphrase)
#include "tst_wordpassphrase.moc"
