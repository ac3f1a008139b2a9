// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>
#include <QUrl>

#include <filesystem>

namespace cipherscope::ui {

/** Where new files go: beside the originals, or into one folder. */
class Destination : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Encrypt page's model has it.")
    Q_PROPERTY(bool beside READ isBeside NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    explicit Destination(QObject *parent = nullptr);

    [[nodiscard]] bool isBeside() const { return m_folder.empty(); }
    [[nodiscard]] QString text() const;
    /** Empty: beside the originals. */
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }

    /** A folder that is not on this computer is refused, and nothing changes. */
    Q_INVOKABLE void choose(const QUrl &folder);
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void refused(const QString &why);

private:
    void set(const std::filesystem::path &folder);

    std::filesystem::path m_folder;
};

} // namespace cipherscope::ui
