// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/subject.h"

#include <map>
#include <string>

namespace cipherscope::ui {

/** The colour of each driver: as it was given when it was first met, in every chart. */
class DriverPalette final {
public:
    /** A place in the palette, from 0; -1 for OpenSSL, which is drawn in grey. */
    [[nodiscard]] int colourOf(engine::EngineKind engine, const std::string &driver)
    {
        if (engine == engine::EngineKind::OpenSsl)
            return -1;
        return m_colours.try_emplace(driver, static_cast<int>(m_colours.size())).first->second;
    }

private:
    std::map<std::string, int> m_colours;
};

} // namespace cipherscope::ui
