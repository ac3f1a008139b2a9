// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/moduledetails.h"

#include "catalog/drivertraits.h"
#include "messages/moduletext.h"

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

/** More than a name is ever in: serpent has four. */
constexpr std::size_t mostModules = 6;

std::vector<std::string> modulesOf(const AlgorithmRow &row, const catalog::ModuleAliases *aliases)
{
    if (row.loadable) {
        std::vector<std::string> modules = row.loadable->modules;
        modules.resize(std::min(modules.size(), mostModules));
        return modules;
    }
    if (row.entry.module != "kernel")
        return { row.entry.module };
    const std::string builtIn = aliases ? catalog::builtInModule(*aliases, row.entry) : std::string();
    return builtIn.empty() ? std::vector<std::string>() : std::vector<std::string>{ builtIn };
}

catalog::DriverTraits traitsOf(const AlgorithmRow &row)
{
    if (row.loadable)
        return catalog::driverTraits(row.loadable->name,
                                     row.loadable->modules.size() == 1 ? row.loadable->modules[0] : "");
    return catalog::driverTraits(row.entry);
}

} // namespace

ModuleDetails::ModuleDetails(operations::OperationPool &pool, catalog::DiagnosisPaths paths,
                             catalog::ModinfoReader modinfo, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_paths(std::move(paths))
    , m_modinfo(std::move(modinfo))
{
    connect(&m_future, &QFutureWatcherBase::finished, this, &ModuleDetails::accept);
}

void ModuleDetails::show(const AlgorithmRow &row,
                         const std::shared_ptr<const catalog::ModuleAliases> &aliases)
{
    const catalog::DriverTraits traits = traitsOf(row);
    m_sentences = messages::driverSentences(traits);
    m_badge = messages::driverBadge(traits);
    m_wanted = modulesOf(row, aliases.get());
    if (m_wanted.empty())
        m_fields.setFields({});
    else if (!m_future.isRunning())
        start();
    Q_EMIT changed();
}

void ModuleDetails::start()
{
    m_asked = m_wanted;
    m_future.setFuture(m_pool.ask<std::vector<catalog::ModuleInfo>>(
        [names = m_asked, paths = m_paths, modinfo = m_modinfo](const std::stop_token &stop) {
            std::vector<catalog::ModuleInfo> modules;
            for (const std::string &name : names) {
                if (!stop.stop_requested())
                    modules.push_back(catalog::readModuleInfo(name, paths, modinfo));
            }
            return Result<std::vector<catalog::ModuleInfo>>(std::move(modules));
        }));
}

void ModuleDetails::accept()
{
    const Result<std::vector<catalog::ModuleInfo>> modules = m_future.result();
    if (m_asked != m_wanted) {
        if (!m_wanted.empty())
            start();
        return;
    }
    std::vector<EntryFieldsModel::Field> fields;
    if (modules) {
        for (const catalog::ModuleInfo &module : *modules) {
            for (messages::FieldText &text : messages::moduleTexts(module))
                fields.push_back(
                    { std::move(text.label), std::move(text.value), std::move(text.explanation) });
        }
    }
    m_fields.setFields(std::move(fields));
    Q_EMIT changed();
}

} // namespace cipherscope::ui
