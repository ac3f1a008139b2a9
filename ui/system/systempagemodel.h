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
    /** Of RemedyRow: the lines that set af_alg_restrict; empty where the kernel has none. */
    Q_PROPERTY(QVariantList restrictRemedies READ restrictRemedies NOTIFY reportChanged)
    /** Who reaches AF_ALG: a word, its kind, a sentence; and what that means since CVE-2026-31431. */
    Q_PROPERTY(QString reach READ reach NOTIFY reportChanged)
    Q_PROPERTY(QString reachKind READ reachKind NOTIFY reportChanged)
    Q_PROPERTY(QString reachDetail READ reachDetail NOTIFY reportChanged)
    Q_PROPERTY(QString copyFail READ copyFail NOTIFY reportChanged)
    /** Of ExposurePartRow: af_alg and the modules on top of it. */
    Q_PROPERTY(QVariantList exposureParts READ exposureParts NOTIFY reportChanged)
    Q_PROPERTY(QString sockets READ sockets NOTIFY reportChanged)
    /** Of HolderRow. */
    Q_PROPERTY(QVariantList socketHolders READ socketHolders NOTIFY reportChanged)
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
    [[nodiscard]] QVariantList restrictRemedies() const;
    [[nodiscard]] QString reach() const;
    [[nodiscard]] QString reachKind() const;
    [[nodiscard]] QString reachDetail() const;
    [[nodiscard]] QString copyFail() const;
    [[nodiscard]] QVariantList exposureParts() const;
    [[nodiscard]] QString sockets() const;
    [[nodiscard]] QVariantList socketHolders() const;
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
