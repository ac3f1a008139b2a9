// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/kernelabi.h"
#include "catalog/access.h"
#include "catalog/evidence.h"
#include "operations/catalogwatcher.h"
#include "operations/operationpool.h"
#include "support/imitatedkernel.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>

namespace cipherscope::testing {

/** A kernel that binds every name but those that it was told to refuse. Thread-safe. */
class BindingKernel final : public ImitatedKernel {
public:
    /** The bind of a driver, or of every name of an AF_ALG type, fails: EPERM, or EAFNOSUPPORT. */
    void restrictDriver(const std::string &driver)
    {
        edit([&] { m_restricted.insert(driver); });
    }
    void blockType(const std::string &type)
    {
        edit([&] { m_blocked.insert(type); });
    }
    /** What the kernel does when it is asked for a name: loads modules, for instance. The answer is an errno,
     * 0 if it gives the name. */
    void whenAsked(const std::string &name, std::function<int()> action)
    {
        edit([&] { m_actions[name] = std::move(action); });
    }
    void allowAll()
    {
        edit([this] {
            m_restricted.clear();
            m_blocked.clear();
        });
    }
    [[nodiscard]] int bindCount() const { return m_binds; }

    int socket(int /*family*/, int /*type*/, int /*protocol*/) override { return 1000; }
    int close(int /*fd*/) override { return 0; }
    int bind(int /*fd*/, const sockaddr *address, socklen_t length) override
    {
        ++m_binds;
        afalg::SockAddrAlg asked{};
        std::memcpy(&asked, address, std::min(static_cast<std::size_t>(length), sizeof asked));
        const std::lock_guard lock(m_mutex);
        if (m_blocked.contains(asked.type))
            return fail(EAFNOSUPPORT);
        if (const auto action = m_actions.find(asked.name); action != m_actions.end()) {
            const int error = action->second();
            return error != 0 ? fail(error) : 0;
        }
        return m_restricted.contains(asked.name) ? fail(EPERM) : 0;
    }

private:
    template <typename Change> void edit(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change();
    }
    static int fail(int error)
    {
        errno = error;
        return -1;
    }

    std::mutex m_mutex;
    std::set<std::string> m_restricted;
    std::set<std::string> m_blocked;
    std::map<std::string, std::function<int()>> m_actions;
    std::atomic<int> m_binds = 0;
};

/** A block of /proc/crypto as crypto/proc.c prints it. */
inline QByteArray cryptoBlock(const char *name, const char *driver, int priority, const char *type = "shash",
                              bool internal = false, int refcount = 1)
{
    return QByteArrayLiteral("name         : ") + name + "\ndriver       : " + driver
        + "\nmodule       : kernel\npriority     : " + QByteArray::number(priority)
        + "\nrefcnt       : " + QByteArray::number(refcount) + "\nselftest     : passed\ninternal     : "
        + (internal ? "yes" : "no") + "\ntype         : " + type + "\nblocksize    : 64\n\n";
}

/** A text of /proc/crypto that was kept from a real kernel. */
inline QByteArray capture(const QString &name)
{
    QFile file(QStringLiteral(CIPHERSCOPE_TEST_DATA "/proc-crypto/%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A file that stands for /proc/crypto, a kernel that answers binds, and the watcher that looks at both. */
class CatalogStage final {
public:
    BindingKernel kernel;

private:
    QTemporaryDir m_folder;

    /** At once: the watcher may be reading. */
    static void replace(const std::filesystem::path &file, const QByteArray &text)
    {
        QSaveFile target(QFile::decodeName(file.c_str()));
        if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit())
            qFatal("cannot write %s", file.c_str());
    }

public:
    catalog::AccessProber access{ kernel };
    operations::OperationPool pool;
    operations::CatalogWatcher watcher{ pool, access, nullptr, file() };

    CatalogStage() { std::filesystem::create_directories(file().parent_path()); }

    [[nodiscard]] std::filesystem::path file() const { return paths().at("/proc/crypto"); }
    /** The root below which the file and the kernel's modules are. */
    [[nodiscard]] catalog::DiagnosisPaths paths() const { return { m_folder.path().toStdString() }; }
    /** Another file below that root. */
    void writeBelow(const std::string &path, const QByteArray &text) const
    {
        std::filesystem::create_directories(paths().at(path).parent_path());
        replace(paths().at(path), text);
    }
    /** The kernel's modules: the text of modules.alias. */
    void writeAliases(const QByteArray &text) const
    {
        writeBelow("/proc/sys/kernel/osrelease", "6.1.0-test\n");
        writeBelow("/lib/modules/6.1.0-test/modules.alias", text);
    }
    void write(const QByteArray &text) const { replace(file(), text); }
    void removeFile() const { std::filesystem::remove(file()); }
};

} // namespace cipherscope::testing
