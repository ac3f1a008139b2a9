// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strengthtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace cipherscope::ui {

namespace {

constexpr double computers = 1000;

QString translated(const char *text, int number = -1)
{
    return QCoreApplication::translate("Strength", text, nullptr, number);
}

/** A unit, and how often it has to be there before it is used. */
struct Unit {
    double seconds;
    const char *one;
    const char *many; ///< With %1.
};

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double year = 365.25 * day;
constexpr double thousand = 1e3 * year;
constexpr double million = 1e6 * year;
constexpr double billion = 1e9 * year;

constexpr std::array units{
    Unit{ million, QT_TRANSLATE_NOOP("Strength", "a million years"),
          QT_TRANSLATE_NOOP("Strength", "%1 million years") },
    Unit{ thousand, QT_TRANSLATE_NOOP("Strength", "a thousand years"),
          QT_TRANSLATE_NOOP("Strength", "%1 thousand years") },
    Unit{ year, QT_TRANSLATE_NOOP("Strength", "a year"), QT_TRANSLATE_NOOP("Strength", "%1 years") },
    Unit{ day, QT_TRANSLATE_NOOP("Strength", "a day"), QT_TRANSLATE_NOOP("Strength", "%1 days") },
    Unit{ hour, QT_TRANSLATE_NOOP("Strength", "an hour"), QT_TRANSLATE_NOOP("Strength", "%1 hours") },
    Unit{ minute, QT_TRANSLATE_NOOP("Strength", "a minute"), QT_TRANSLATE_NOOP("Strength", "%1 minutes") },
};

/** Two digits are more than an estimate has. */
double rounded(double number)
{
    const double step = number < 100 ? (number < 20 ? 1 : 10) : 100;
    return std::round(number / step) * step;
}

const char *levelName(int level)
{
    constexpr std::array names{
        QT_TRANSLATE_NOOP("Strength", "Very weak"), QT_TRANSLATE_NOOP("Strength", "Weak"),
        QT_TRANSLATE_NOOP("Strength", "Fair"),      QT_TRANSLATE_NOOP("Strength", "Good"),
        QT_TRANSLATE_NOOP("Strength", "Strong"),
    };
    return names.at(static_cast<std::size_t>(level));
}

} // namespace

QString roughDuration(double seconds)
{
    if (seconds >= billion)
        return translated(QT_TRANSLATE_NOOP("Strength", "billions of years"));
    constexpr double nearly = 0.95; // 23 hours are a day.
    for (const Unit &unit : units) {
        if (seconds < nearly * unit.seconds)
            continue;
        const double number = rounded(seconds / unit.seconds);
        return number < 2 ? translated(unit.one)
                          : translated(unit.many).arg(QLocale().toString(number, 'f', 0));
    }
    return translated(QT_TRANSLATE_NOOP("Strength", "less than a minute"));
}

QString strengthSentence(const keyring::PassphraseStrength &strength)
{
    return translated(
               QT_TRANSLATE_NOOP("Strength",
                                 "%1. An estimate: a thousand computers like this one would guess it in %2."))
        .arg(translated(levelName(strength.level)), roughDuration(strength.secondsToGuess(computers)));
}

} // namespace cipherscope::ui
