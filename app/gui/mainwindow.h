// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/access.h"
#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "operations/operationpool.h"
#include "shell/applicationmodel.h"

#include <QList>
#include <QQmlApplicationEngine>
#include <QString>
#include <QUrl>

#include <filesystem>
#include <memory>

class QQuickWindow;

namespace cipherscope::app {

/** What the command line can say about the window. */
struct WindowOptions {
    QString page; ///< One of MainWindow::pageNames(); empty for the first one.
    QString theme; ///< "system", "light" or "dark", for this run; empty for the remembered one.
    QList<QUrl>
        files; ///< For the Encrypt page if that is asked for, else for the Hash page, which is then shown.
    QString settingsFile; ///< Empty for the user's own.
    std::filesystem::path dataDirectory; ///< Of keys; empty for the user's own.
    afalg::SystemCalls *calls = nullptr; ///< nullptr for the system's own.
};

/** The whole program behind one window: the engines, the pool, the view models, and the QML that shows them.
 */
class MainWindow final {
public:
    explicit MainWindow(const WindowOptions &options);
    ~MainWindow();
    MainWindow(const MainWindow &) = delete;
    MainWindow &operator=(const MainWindow &) = delete;

    /** nullptr when the QML could not be loaded; why is in the log. */
    [[nodiscard]] QQuickWindow *window() const;
    /** Until the window is closed, or a signal asks to stop: nobody is asked then. Gives the exit status. */
    [[nodiscard]] int run() const;
    [[nodiscard]] ui::ApplicationModel &model() { return m_model; }
    [[nodiscard]] operations::OperationPool &pool() { return m_pool; }
    [[nodiscard]] QQmlApplicationEngine &qml() { return m_qml; }

    /** The names that WindowOptions::page takes. */
    [[nodiscard]] static QStringList pageNames();

private:
    // Destroyed from the last to the first: QML before its models, the pool before what its threads use.
    afalg::SystemCalls &m_calls;
    engine::KernelEngine m_kernel;
    engine::OpenSslEngine m_openSsl;
    engine::EngineSelector m_engines;
    catalog::AccessProber m_access;
    operations::OperationPool m_pool;
    ui::ApplicationModel m_model;
    QQmlApplicationEngine m_qml;
};

} // namespace cipherscope::app
