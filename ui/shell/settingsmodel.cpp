// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settingsmodel.h"

#include <QStringList>

#include <string>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{ 1100, 720 };
constexpr QSize smallestSize{ 760, 520 };

bool isTheme(const QString &theme)
{
    return theme == u"system" || theme == u"light" || theme == u"dark";
}

} // namespace

SettingsModel::SettingsModel(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_theme(m_store->value(u"theme"_s).toString())
    , m_showInternal(m_store->value(u"showInternal"_s, false).toBool())
    , m_showLoadable(m_store->value(u"showLoadable"_s, false).toBool())
    , m_windowSize(m_store->value(u"window/size"_s).toSize())
    , m_windowMaximized(m_store->value(u"window/maximized"_s, false).toBool())
{
    if (!isTheme(m_theme))
        m_theme = u"system"_s;
    const std::string engine = m_store->value(u"engine"_s).toString().toStdString();
    m_engineChoice = engine::choiceFromName(engine).value_or(engine::EngineChoice::Automatic);
    m_windowSize = m_windowSize.isValid() ? m_windowSize.expandedTo(smallestSize) : firstSize;
}

void SettingsModel::setTheme(const QString &theme)
{
    if (!isTheme(theme))
        return;
    m_store->setValue(u"theme"_s, theme);
    overrideTheme(theme);
}

void SettingsModel::overrideTheme(const QString &theme)
{
    if (!isTheme(theme) || std::exchange(m_theme, theme) == theme)
        return;
    Q_EMIT themeChanged();
}

void SettingsModel::setEngineChoice(engine::EngineChoice choice)
{
    if (std::exchange(m_engineChoice, choice) == choice)
        return;
    const std::string_view name = engine::choiceName(choice);
    m_store->setValue(u"engine"_s, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    Q_EMIT engineChoiceChanged();
}

void SettingsModel::setShowInternal(bool show)
{
    if (std::exchange(m_showInternal, show) == show)
        return;
    m_store->setValue(u"showInternal"_s, show);
    Q_EMIT showInternalChanged();
}

void SettingsModel::setShowLoadable(bool show)
{
    if (std::exchange(m_showLoadable, show) == show)
        return;
    m_store->setValue(u"showLoadable"_s, show);
    Q_EMIT showLoadableChanged();
}

void SettingsModel::setWindowSize(QSize size)
{
    if (std::exchange(m_windowSize, size) == size)
        return;
    m_store->setValue(u"window/size"_s, size);
    Q_EMIT windowSizeChanged();
}

void SettingsModel::setWindowMaximized(bool maximized)
{
    if (std::exchange(m_windowMaximized, maximized) == maximized)
        return;
    m_store->setValue(u"window/maximized"_s, maximized);
    Q_EMIT windowMaximizedChanged();
}

} // namespace cipherscope::ui
