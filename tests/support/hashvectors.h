// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QObject>

namespace cipherscope::testing {

/** Other people's test vectors, a file a row, put to one engine. */
class HashVectors : public QObject {
    Q_OBJECT

protected:
    /** Lives as long as the test. */
    [[nodiscard]] virtual engine::Engine &engine() = 0;

private Q_SLOTS:
    void everyVectorOfTheFileFits_data();
    void everyVectorOfTheFileFits();
};

} // namespace cipherscope::testing
