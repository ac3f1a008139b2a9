// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engineselector.h"

#include <QObject>
#include <QSettings>
#include <QSize>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace cipherscope::ui {

/** What is remembered between two starts. A value in the file that makes no sense is taken as the default. */
class SettingsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ApplicationModel")
    /** "system", "light" or "dark". */
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool showInternal READ showInternal WRITE setShowInternal NOTIFY showInternalChanged)
    Q_PROPERTY(bool showLoadable READ showLoadable WRITE setShowLoadable NOTIFY showLoadableChanged)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged)
    Q_PROPERTY(
        bool windowMaximized READ windowMaximized WRITE setWindowMaximized NOTIFY windowMaximizedChanged)

public:
    explicit SettingsModel(std::unique_ptr<QSettings> store, QObject *parent = nullptr);

    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    /** A theme for this run only, as from the command line: shown, and not remembered until the user picks
     * one. */
    void overrideTheme(const QString &theme);
    [[nodiscard]] engine::EngineChoice engineChoice() const { return m_engineChoice; }
    void setEngineChoice(engine::EngineChoice choice);
    [[nodiscard]] bool showInternal() const { return m_showInternal; }
    void setShowInternal(bool show);
    [[nodiscard]] bool showLoadable() const { return m_showLoadable; }
    void setShowLoadable(bool show);
    [[nodiscard]] QSize windowSize() const { return m_windowSize; }
    void setWindowSize(QSize size);
    [[nodiscard]] bool windowMaximized() const { return m_windowMaximized; }
    void setWindowMaximized(bool maximized);

Q_SIGNALS:
    void themeChanged();
    void engineChoiceChanged();
    void showInternalChanged();
    void showLoadableChanged();
    void windowSizeChanged();
    void windowMaximizedChanged();

private:
    std::unique_ptr<QSettings> m_store;
    QString m_theme;
    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    bool m_showInternal = false;
    bool m_showLoadable = false;
    QSize m_windowSize;
    bool m_windowMaximized = false;
};

} // namespace cipherscope::ui
