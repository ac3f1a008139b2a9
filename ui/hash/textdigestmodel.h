// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithmprobe.h"
#include "chosenhash.h"
#include "context/backendcontext.h"
#include "digestline.h"
#include "expecteddigest.h"

#include <QAbstractListModel>
#include <QCoroTask>
#include <QtQmlIntegration>

#include <vector>

namespace cipherscope::ui {

/** The digests of a text while it is typed. One question at a time, and only the newest text's answer is
 * shown. */
class TextDigestModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY textChanged)

public:
    enum Role { LineRole = Qt::UserRole + 1 };

    explicit TextDigestModel(const BackendContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /** "12 bytes in UTF-8". */
    [[nodiscard]] QString sizeText() const;

    void setHashes(const std::vector<ChosenHash> &hashes, const SharedKey &key, engine::EngineChoice choice);
    void setExpected(const ExpectedDigest &expected);
    /** "sha256: 9f86d0…" a line, as shown. */
    [[nodiscard]] QString allText() const;

Q_SIGNALS:
    void textChanged();
    /** The digests shown are those of the newest text and hashes. */
    void settled();

private:
    void recompute();
    QCoro::Task<> compute();
    void show(const std::vector<Result<HashedDigest>> &digests);
    [[nodiscard]] DigestLine lineOf(const Result<HashedDigest> &digest, const ChosenHash &hash) const;

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    QString m_text;
    std::vector<ChosenHash> m_hashes;
    SharedKey m_key;
    engine::EngineChoice m_choice = engine::EngineChoice::Automatic;
    ExpectedDigest m_expected;
    std::vector<Result<HashedDigest>> m_digests;
    std::vector<DigestLine> m_lines;
    bool m_computing = false;
    bool m_outdated = false; ///< Something changed since the question that is being answered.
};

} // namespace cipherscope::ui
