// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mainwindow.h"

#include <QList>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace cipherscope::tests {

/** The program's real window, driven as a person drives it: by clicks, keys and drops. */
class DrivenWindow final {
public:
    DrivenWindow();
    /** Closes the program and starts it again, with what it kept. */
    void reopen();

    [[nodiscard]] QQuickWindow &window() { return *m_main->window(); }
    [[nodiscard]] app::MainWindow &main() { return *m_main; }

    /** The visible item with this objectName, or nullptr. */
    [[nodiscard]] QQuickItem *find(const QString &objectName);
    /** The `text` of every visible item with this objectName, from top to bottom. */
    [[nodiscard]] QStringList texts(const QString &objectName);

    /** Until "NAMEPage" has been made: of a page that is still being made parts are found, but take no
     * clicks. */
    void waitForPage(const QString &name);
    /** When the layout moves it no more. */
    void click(const QString &objectName);
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /** Drops files on the middle of an item. */
    void drop(const QString &objectName, const QList<QUrl> &urls);

    /** Keeps a picture in $CIPHERSCOPE_SCREENSHOTS, if that is set. */
    void keepPicture(const QString &name);

private:
    QTemporaryDir m_settings;
    std::unique_ptr<app::MainWindow> m_main;
};

} // namespace cipherscope::tests
