// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/runstore.h"
#include "benchmark/subject.h"

#include <algorithm>
#include <string>

namespace cipherscope::ui {

/** The colour of each driver: as it was given when it was first met, in every chart and every session. */
class DriverPalette final {
public:
    /** A place in the palette, from 0; -1 for OpenSSL, which is drawn in grey. */
    [[nodiscard]] int colourOf(engine::EngineKind engine, const std::string &driver)
    {
        if (engine == engine::EngineKind::OpenSsl)
            return -1;
        const auto [found, isNew] = m_colours.try_emplace(driver, m_next);
        m_next += isNew ? 1 : 0;
        return found->second;
    }

    [[nodiscard]] const benchmark::DriverColours &colours() const { return m_colours; }

    /** Of earlier sessions: to be given before anything is drawn. */
    void remember(const benchmark::DriverColours &colours)
    {
        for (const auto &[driver, colour] : colours) {
            m_colours.insert_or_assign(driver, colour);
            m_next = std::max(m_next, colour + 1);
        }
    }

private:
    benchmark::DriverColours m_colours;
    int m_next = 0;
};

} // namespace cipherscope::ui
