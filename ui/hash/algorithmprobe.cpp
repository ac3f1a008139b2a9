// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithmprobe.h"

#include "engine/hashnames.h"

#include <cerrno>

namespace cipherscope::ui {

namespace {

ProbeAnswer probe(const engine::EngineSelector &engines, engine::EngineChoice choice, const SharedKey &key,
                  const std::string &name)
{
    ProbeAnswer answer;
    auto opened = engines.openHash(choice, name);
    answer.needsKey = !opened && opened.error().code == ErrorCode::KeyRequired;
    if (key)
        opened = engines.openHash(choice, askedName(name, answer.needsKey, true), key.get());
    if (opened)
        answer.provenance = (*opened)->provenance();
    else
        answer.error = opened.error();
    return answer;
}

} // namespace

std::string askedName(const std::string &name, bool needsKey, bool hasKey)
{
    return hasKey && !needsKey ? engine::hmacName(name) : name;
}

Result<std::vector<ProbeAnswer>> probeAlgorithms(const engine::EngineSelector &engines,
                                                 engine::EngineChoice choice, const SharedKey &key,
                                                 const std::vector<std::string> &names,
                                                 const std::stop_token &stop)
{
    std::vector<ProbeAnswer> answers;
    answers.reserve(names.size());
    for (const std::string &name : names) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Bind, ECANCELED, name));
        answers.push_back(probe(engines, choice, key, name));
    }
    return answers;
}

} // namespace cipherscope::ui
