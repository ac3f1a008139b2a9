// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capslockwatch.h"

namespace cipherscope::ui {

void CapsLockWatch::pressed(int key, const QString &text, int modifiers)
{
    if (key == Qt::Key_CapsLock) {
        // It was on and is off now; where it was not, it may have been on unseen.
        setOn(false);
        return;
    }
    const auto held = Qt::KeyboardModifiers::fromInt(static_cast<Qt::KeyboardModifiers::Int>(modifiers));
    if (text.size() != 1 || (held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return;
    const QChar c = text.front();
    // Letters without case, and digits, tell nothing.
    if (c.isUpper() || c.isLower())
        setOn(c.isUpper() != held.testFlag(Qt::ShiftModifier));
}

void CapsLockWatch::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT onChanged();
}

} // namespace cipherscope::ui
