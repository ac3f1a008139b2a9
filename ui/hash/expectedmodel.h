// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "expecteddigest.h"
#include "filehashing.h"
#include "hashfilesmodel.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** The digest that the user expects, and whether a file of the list has it. */
class ExpectedModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY verdictChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY verdictChanged)

public:
    ExpectedModel(HashFilesModel &files, const FileHashing &hashing, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] const ExpectedDigest &digest() const { return m_expected; }

    /** "Matches x.iso", "Matches none of the digests shown"; empty without an expected digest. */
    [[nodiscard]] QString verdict() const { return m_verdict; }
    /** "good", "bad", "warning" or "neutral". */
    [[nodiscard]] QString kind() const { return m_kind; }

Q_SIGNALS:
    void textChanged();
    void verdictChanged();

private:
    void update();
    void setVerdict(const QString &kind, const QString &verdict);
    [[nodiscard]] QString matchText() const;
    [[nodiscard]] QString otherLengthText() const;

    HashFilesModel &m_files;
    const FileHashing &m_hashing;
    QString m_text;
    ExpectedDigest m_expected;
    QString m_verdict;
    QString m_kind;
    std::size_t m_matchesShown = 0; ///< Of which the verdict speaks.
};

} // namespace cipherscope::ui
