// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/access.h"
#include "components/filenames.h"
#include "context/backendcontext.h"
#include "engine/engineselector.h"
#include "engine/kernelengine.h"
#include "engine/opensslengine.h"
#include "hash/hashpagemodel.h"
#include "hash/hugework.h"
#include "operations/catalogwatcher.h"
#include "operations/operationpool.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <filesystem>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace cipherscope::ui::test {

/** The real backend with the OpenSSL engine, the Hash page's model, and a folder for files. */
class HashStage {
public:
    HashStage()
    {
        page.setEngineChoice(engine::EngineChoice::OpenSsl);
        page.activate();
    }

    ~HashStage()
    {
        // QTemporaryDir leaves files behind whose names are no UTF-8.
        std::error_code ignored;
        std::filesystem::remove_all(QFile::encodeName(folder.path()).toStdString(), ignored);
    }
    HashStage(const HashStage &) = delete;
    HashStage &operator=(const HashStage &) = delete;

    [[nodiscard]] QString pathOf(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] std::filesystem::path nativePathOf(const QString &name) const
    {
        return QFile::encodeName(pathOf(name)).toStdString();
    }
    [[nodiscard]] QUrl urlOf(const QString &name) const { return QUrl::fromLocalFile(pathOf(name)); }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(pathOf(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /** A file of this size which takes no space. */
    void writeSparse(const QString &name, qint64 size) const
    {
        write(name, {});
        QCOMPARE(::truncate(QFile::encodeName(pathOf(name)).constData(), size), 0);
    }

    /** Drops files on the page. */
    void drop(const QStringList &names)
    {
        QList<QUrl> urls;
        for (const QString &name : names)
            urls.push_back(urlOf(name));
        page.addUrls(urls);
    }
    /** Whether nothing is listed, queued or running any more, and something is in the list. */
    [[nodiscard]] bool isSettled()
    {
        return page.files()->count() > 0 && !page.isListing() && !page.isRunning();
    }
    [[nodiscard]] QString role(int row, int role) { return page.files()->index(row).data(role).toString(); }
    [[nodiscard]] int state(int row)
    {
        return page.files()->index(row).data(HashFilesModel::StateRole).toInt();
    }
    [[nodiscard]] QList<DigestLine> digests(int row)
    {
        QList<DigestLine> lines;
        for (const QVariant &line : page.files()->index(row).data(HashFilesModel::DigestsRole).toList())
            lines.push_back(line.value<DigestLine>());
        return lines;
    }
    [[nodiscard]] QString hex(int row, int digest = 0) { return digests(row).value(digest).hex; }

    QTemporaryDir folder;
    engine::KernelEngine kernel;
    engine::OpenSslEngine openSsl;
    engine::EngineSelector engines{ kernel, openSsl };
    catalog::AccessProber access{ afalg::realSystemCalls() };
    operations::OperationPool pool;
    operations::CatalogWatcher catalog{ pool, access };
    BackendContext context{ pool, engines, access, afalg::realSystemCalls() };
    HashPageModel page{ context, catalog };
};

inline QString hexOf(const QByteArray &content, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, algorithm).toHex());
}

inline QString sha256(const QByteArray &content)
{
    return hexOf(content, QCryptographicHash::Sha256);
}

} // namespace cipherscope::ui::test
