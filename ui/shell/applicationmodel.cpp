// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/applicationmodel.h"

#include <utility>

namespace cipherscope::ui {

ApplicationModel::ApplicationModel(const BackendContext &context, std::unique_ptr<QSettings> store,
                                   const std::filesystem::path &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(store))
    , m_activity(context.pool)
    , m_catalog(context.pool, context.access)
    , m_algorithms(context, m_catalog)
    , m_hash(context, m_catalog)
    , m_encrypt(context, dataDirectory)
    , m_random(context)
    , m_workbench(context, m_catalog)
    , m_benchmark(context, m_catalog, dataDirectory / "benchmarks.sqlite")
    , m_crosscheck(context)
    , m_system(context)
{
    m_algorithms.setShowInternal(m_settings.showInternal());
    connect(&m_algorithms, &AlgorithmsPageModel::showInternalChanged, this,
            [this] { m_settings.setShowInternal(m_algorithms.showsInternal()); });
    m_algorithms.setShowLoadable(m_settings.showLoadable());
    connect(&m_algorithms, &AlgorithmsPageModel::showLoadableChanged, this,
            [this] { m_settings.setShowLoadable(m_algorithms.showsLoadable()); });
    connect(&m_algorithms, &AlgorithmsPageModel::hashWithDriverRequested, this,
            [this](const QString &driver) {
                m_hash.selectAlgorithm(driver);
                setPage(HashPage);
            });
    connect(&m_algorithms, &AlgorithmsPageModel::crossCheckRequested, this, [this](const QString &name) {
        setPage(CrosscheckPage);
        m_crosscheck.checkName(name);
    });
    const auto shareEngine = [this] {
        m_hash.setEngineChoice(m_settings.engineChoice());
        m_encrypt.setEngineChoice(m_settings.engineChoice());
        m_workbench.setEngineChoice(m_settings.engineChoice());
        m_system.setEngineChoice(m_settings.engineChoice());
    };
    connect(&m_settings, &SettingsModel::engineChoiceChanged, this, shareEngine);
    connect(&m_system, &SystemPageModel::engineChoiceChanged, this,
            [this] { m_settings.setEngineChoice(m_system.engineChoice()); });
    shareEngine();
    const auto shareTheme = [this] { m_system.setTheme(m_settings.theme()); };
    connect(&m_settings, &SettingsModel::themeChanged, this, shareTheme);
    connect(&m_system, &SystemPageModel::themeRequested, &m_settings, &SettingsModel::setTheme);
    shareTheme();
}

void ApplicationModel::setPage(Page page)
{
    if (std::exchange(m_page, page) == page)
        return;
    Q_EMIT pageChanged();
}

void ApplicationModel::hashFiles(const QList<QUrl> &files)
{
    setPage(HashPage);
    m_hash.addUrls(files);
}

void ApplicationModel::encryptFiles(const QList<QUrl> &files)
{
    setPage(EncryptPage);
    m_encrypt.addUrls(files);
}

} // namespace cipherscope::ui
