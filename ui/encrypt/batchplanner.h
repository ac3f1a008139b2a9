// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operationpool.h"
#include "operations/targetplan.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <filesystem>
#include <optional>
#include <vector>

namespace cipherscope::ui {

/** How a new file is named after the one that it is made from. */
enum class Naming { Locked, LockedOpenSsl, Unlocked, Unpacked, UnlockedOpenSsl };

/** A file that is to be turned into another. */
struct PlannedInput {
    std::filesystem::path path;
    std::uint64_t targetSize = 0; ///< About, in bytes.
    Naming naming = Naming::Locked;
};

/** Finds names for the new files of a batch, off the GUI thread, and asks once what becomes of those that are
 * there already. */
class BatchPlanner final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Encrypt page's model has it.")
    Q_PROPERTY(QString question READ question NOTIFY questionChanged)

public:
    /** TargetPolicy, for QML. */
    enum Answer { Skip, KeepBoth, Replace };
    Q_ENUM(Answer)

    explicit BatchPlanner(operations::OperationPool &pool, QObject *parent = nullptr);

    /** `folder`: where the new files go; empty: beside their originals. With a policy nothing is asked. */
    void plan(std::vector<PlannedInput> inputs, std::filesystem::path folder,
              std::optional<operations::TargetPolicy> policy = std::nullopt);
    /** What the user is asked; empty if nothing is. */
    [[nodiscard]] QString question() const { return m_question; }

    Q_INVOKABLE void answer(int answer);
    /** Nothing is to be done after all. */
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void questionChanged();
    /** In the order of the inputs. */
    void planned(const cipherscope::operations::TargetPlan &plan);
    /** There is no space, or the user has dropped it; `why` is empty then. */
    void abandoned(const QString &why);

private:
    QCoro::Task<> find(std::vector<PlannedInput> inputs, std::filesystem::path folder,
                       std::optional<operations::TargetPolicy> policy);
    void take(const operations::TargetPlan &plan, bool asked);
    void setQuestion(const QString &question);

    operations::OperationPool &m_pool;
    std::vector<PlannedInput> m_inputs;
    std::filesystem::path m_folder;
    QString m_question;
};

} // namespace cipherscope::ui
