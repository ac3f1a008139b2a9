// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "components/desktoplook.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>

namespace cipherscope::ui {

DesktopLook::DesktopLook(QObject *parent)
    : QObject(parent)
{
    qGuiApp->installEventFilter(this);
}

bool DesktopLook::isDark() const
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

int DesktopLook::fontPixelSize() const
{
    return QFontInfo(QGuiApplication::font()).pixelSize();
}

QString DesktopLook::monospace() const
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

bool DesktopLook::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp
        && (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ApplicationFontChange))
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace cipherscope::ui
