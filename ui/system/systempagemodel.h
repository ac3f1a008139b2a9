// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "system/systemreport.h"
#include "system/systemrows.h"

#include <QCoro/QCoroTask>

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

#include <optional>

namespace cipherscope::ui {

/** The System page: what this machine's kernel offers, why, and which engine computes. Finished texts. */
class SystemPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ApplicationModel")
    Q_PROPERTY(bool checking READ isChecking NOTIFY checkingChanged)
    /** Whether there is something to show. */
    Q_PROPERTY(bool checked READ isChecked NOTIFY reportChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY reportChanged)
    /** What to do about it; empty if nothing is amiss. */
    Q_PROPERTY(QString advice READ advice NOTIFY reportChanged)
    Q_PROPERTY(QString verdictKind READ verdictKind NOTIFY reportChanged)
    Q_PROPERTY(QString machine READ machine NOTIFY reportChanged)
    Q_PROPERTY(QString kernel READ kernel NOTIFY reportChanged)
    Q_PROPERTY(QString processor READ processor NOTIFY reportChanged)
    Q_PROPERTY(QString fips READ fips NOTIFY reportChanged)
    /** Of TypeRow: AF_ALG itself first, then each of its types. */
    Q_PROPERTY(QVariantList types READ types NOTIFY reportChanged)
    Q_PROPERTY(QString restriction READ restriction NOTIFY reportChanged)
    Q_PROPERTY(QVariantList restrictValues READ restrictValues NOTIFY reportChanged)
    Q_PROPERTY(QVariantList features READ features NOTIFY reportChanged)
    Q_PROPERTY(QVariantList served READ served NOTIFY servedChanged)
    Q_PROPERTY(QString servedSummary READ servedSummary NOTIFY servedChanged)
    /** "auto", "kernel" or "openssl". */
    Q_PROPERTY(QString engine READ engine WRITE setEngine NOTIFY engineChoiceChanged)
    /** "system", "light" or "dark"; set by themeRequested()'s receiver. */
    Q_PROPERTY(QString theme READ theme NOTIFY themeChanged)

public:
    explicit SystemPageModel(const BackendContext &context, QObject *parent = nullptr);
    /** Looks at another root folder than "/". */
    SystemPageModel(const BackendContext &context, catalog::DiagnosisPaths paths, QObject *parent = nullptr);

    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] bool isChecked() const { return m_report.has_value(); }
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString verdictKind() const;
    [[nodiscard]] QString machine() const;
    [[nodiscard]] QString kernel() const;
    [[nodiscard]] QString processor() const;
    [[nodiscard]] QString fips() const;
    [[nodiscard]] QVariantList types() const;
    [[nodiscard]] QString restriction() const;
    [[nodiscard]] QVariantList restrictValues() const;
    [[nodiscard]] QVariantList features() const;
    [[nodiscard]] QVariantList served() const;
    [[nodiscard]] QString servedSummary() const;

    [[nodiscard]] engine::EngineChoice engineChoice() const { return m_choice; }
    void setEngineChoice(engine::EngineChoice choice);
    [[nodiscard]] QString engine() const;
    void setEngine(const QString &name);
    [[nodiscard]] QString theme() const { return m_theme; }
    void setTheme(const QString &theme);

    /** Looks and asks anew, unless it is doing so already. */
    Q_INVOKABLE void check();
    Q_INVOKABLE void copy(const QString &text) const;

Q_SIGNALS:
    void checkingChanged();
    void reportChanged();
    void servedChanged();
    void engineChoiceChanged();
    void themeChanged();
    void themeRequested(const QString &theme);

private:
    QCoro::Task<> makeReport();
    QCoro::Task<> askServed();

    const BackendContext m_context;
    const catalog::DiagnosisPaths m_paths;
    std::optional<SystemReport> m_report;
    engine::EngineChoice m_choice = engine::EngineChoice::Automatic;
    QString m_theme;
    bool m_checking = false;
};

} // namespace cipherscope::ui
