// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmspagemodel.h"
#include "benchmark/benchmarkpagemodel.h"
#include "context/backendcontext.h"
#include "crosscheck/crosscheckpagemodel.h"
#include "encrypt/encryptpagemodel.h"
#include "hash/hashpagemodel.h"
#include "operations/catalogwatcher.h"
#include "random/randompagemodel.h"
#include "shell/activitymodel.h"
#include "shell/settingsmodel.h"
#include "system/systempagemodel.h"
#include "workbench/workbenchpagemodel.h"

#include <QList>
#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

#include <filesystem>
#include <memory>

namespace cipherscope::ui {

/** The root of the view models: owns them, hands settings to the pages, and carries what one page asks of
 * another. */
class ApplicationModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(cipherscope::ui::SettingsModel *settings READ settings CONSTANT)
    Q_PROPERTY(cipherscope::ui::ActivityModel *activity READ activity CONSTANT)
    Q_PROPERTY(cipherscope::ui::AlgorithmsPageModel *algorithms READ algorithms CONSTANT)
    Q_PROPERTY(cipherscope::ui::HashPageModel *hash READ hash CONSTANT)
    Q_PROPERTY(cipherscope::ui::EncryptPageModel *encrypt READ encrypt CONSTANT)
    Q_PROPERTY(cipherscope::ui::RandomPageModel *random READ random CONSTANT)
    Q_PROPERTY(cipherscope::ui::WorkbenchPageModel *workbench READ workbench CONSTANT)
    Q_PROPERTY(cipherscope::ui::BenchmarkPageModel *benchmark READ benchmark CONSTANT)
    Q_PROPERTY(cipherscope::ui::CrosscheckPageModel *crosscheck READ crosscheck CONSTANT)
    Q_PROPERTY(cipherscope::ui::SystemPageModel *system READ system CONSTANT)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)

public:
    enum Page {
        AlgorithmsPage,
        HashPage,
        EncryptPage,
        RandomPage,
        WorkbenchPage,
        BenchmarkPage,
        CrosscheckPage,
        SystemPage
    };
    Q_ENUM(Page)

    /** `dataDirectory`: where the user's address book, identities and benchmark runs are. */
    ApplicationModel(const BackendContext &context, std::unique_ptr<QSettings> store,
                     const std::filesystem::path &dataDirectory, QObject *parent = nullptr);

    [[nodiscard]] SettingsModel *settings() { return &m_settings; }
    [[nodiscard]] ActivityModel *activity() { return &m_activity; }
    [[nodiscard]] AlgorithmsPageModel *algorithms() { return &m_algorithms; }
    [[nodiscard]] HashPageModel *hash() { return &m_hash; }
    [[nodiscard]] EncryptPageModel *encrypt() { return &m_encrypt; }
    [[nodiscard]] RandomPageModel *random() { return &m_random; }
    [[nodiscard]] WorkbenchPageModel *workbench() { return &m_workbench; }
    [[nodiscard]] BenchmarkPageModel *benchmark() { return &m_benchmark; }
    [[nodiscard]] CrosscheckPageModel *crosscheck() { return &m_crosscheck; }
    [[nodiscard]] SystemPageModel *system() { return &m_system; }
    [[nodiscard]] Page page() const { return m_page; }
    void setPage(Page page);
    /** Shows the Hash page with these files, as if they had been dropped there. */
    void hashFiles(const QList<QUrl> &files);
    /** Shows the Encrypt page with these files, as if they had been dropped there. */
    void encryptFiles(const QList<QUrl> &files);

Q_SIGNALS:
    void pageChanged();

private:
    SettingsModel m_settings;
    ActivityModel m_activity;
    operations::CatalogWatcher m_catalog;
    AlgorithmsPageModel m_algorithms;
    HashPageModel m_hash;
    EncryptPageModel m_encrypt;
    RandomPageModel m_random;
    WorkbenchPageModel m_workbench;
    BenchmarkPageModel m_benchmark;
    CrosscheckPageModel m_crosscheck;
    SystemPageModel m_system;
    Page m_page = AlgorithmsPage;
};

} // namespace cipherscope::ui
