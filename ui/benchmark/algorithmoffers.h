// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogsnapshot.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QtQmlIntegration>

#include <vector>

namespace cipherscope::ui {

/** What can be measured, of which some are chosen: the well-known generic names and what else the kernel has
 * loaded, each followed by its drivers. */
class AlgorithmOffers : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Benchmark page's model has it.")
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, KindRole, DriverRole, ChosenRole };

    explicit AlgorithmOffers(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setCatalog(const catalog::CatalogSnapshot &snapshot);
    [[nodiscard]] QString filterText() const { return m_filter; }
    /** Shows those whose name has this in it, or that of whose algorithm has. */
    void setFilterText(const QString &text);
    /** In the order of the list. */
    [[nodiscard]] QStringList chosen() const;
    /** The generic names of what is chosen, each once. */
    [[nodiscard]] QStringList chosenAlgorithms() const;
    void choose(const QStringList &names);
    Q_INVOKABLE void setChosen(const QString &name, bool isChosen);

Q_SIGNALS:
    void filterTextChanged();
    void chosenChanged();

private:
    struct Offer {
        QString name;
        QString algorithm; ///< The generic name, which it may be itself.
        QString kind;
        bool isChosen = false;
    };
    [[nodiscard]] bool has(const QString &name) const;
    void add(const QString &name, const QString &kind);
    void addDriver(const QString &driver, const QString &algorithm);
    void showMatching();

    std::vector<Offer> m_offers;
    std::vector<std::size_t> m_shown;
    QString m_filter;
};

} // namespace cipherscope::ui
