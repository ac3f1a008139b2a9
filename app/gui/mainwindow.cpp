// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "keyring/privatefolder.h"
#include "operations/stopsignals.h"

#include <QCoreApplication>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QSettings>

Q_IMPORT_QML_PLUGIN(Cipherscope_AlgorithmsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_BenchmarkPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_CrosscheckPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_EncryptPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_HashPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_KeysPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_RandomPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_SnapshotsPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_SystemPlugin)
Q_IMPORT_QML_PLUGIN(Cipherscope_WorkbenchPlugin)

namespace cipherscope::app {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QSettings> openSettings(const QString &file)
{
    if (file.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"cipherscope"_s,
                                           u"cipherscope"_s);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace

MainWindow::MainWindow(const WindowOptions &options)
    : m_calls(options.calls != nullptr ? *options.calls : afalg::realSystemCalls())
    , m_kernel(m_calls)
    , m_engines(m_kernel, m_openSsl)
    , m_access(m_calls)
    , m_pool(operations::Courtesy::GiveWay)
    , m_model({ m_pool, m_engines, m_access, m_calls }, openSettings(options.settingsFile),
              options.dataDirectory.empty() ? keyring::dataFolder() : options.dataDirectory)
{
    m_model.settings()->overrideTheme(options.theme);
    const qsizetype page = pageNames().indexOf(options.page);
    if (page >= 0)
        m_model.setPage(static_cast<ui::ApplicationModel::Page>(page));
    if (!options.files.isEmpty() && m_model.page() == ui::ApplicationModel::EncryptPage)
        m_model.encryptFiles(options.files);
    else if (!options.files.isEmpty())
        m_model.hashFiles(options.files);
    m_qml.addImportPath(u":/qt/qml"_s);
    m_qml.setInitialProperties({ { u"app"_s, QVariant::fromValue(&m_model) } });
    m_qml.load(QUrl(u"qrc:/qt/qml/Cipherscope/Shell/Main.qml"_s));
}

MainWindow::~MainWindow() = default;

QQuickWindow *MainWindow::window() const
{
    const QList<QObject *> roots = m_qml.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

int MainWindow::run() const
{
    const operations::StopSignals stopSignals([] { QCoreApplication::exit(); });
    return QCoreApplication::exec();
}

QStringList MainWindow::pageNames()
{
    return { u"algorithms"_s, u"hash"_s,      u"encrypt"_s,    u"random"_s,
             u"workbench"_s,  u"benchmark"_s, u"crosscheck"_s, u"system"_s };
}

} // namespace cipherscope::app
