// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/diagnosis.h"
#include "catalog/kernelmodules.h"
#include "catalog/remedy.h"
#include "catalog/socketholders.h"

#include <QJsonObject>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** One of AF_ALG's modules: where it stands, and the lines that would change that. */
struct ModuleExposure {
    KernelModule module;
    ModuleFinding finding;
    std::vector<Remedy> remedies;
};

/** Who can reach AF_ALG on this machine. */
enum class Reach {
    Nobody, ///< Not in the kernel, blocked, or af_alg_restrict is 2.
    EveryProgram,
    ShortList, ///< Every program, as far as af_alg_restrict = 1 goes.
    NotThisProgram, ///< A sandbox keeps this process out; about others it says nothing.
    Unknown,
};

struct Exposure {
    Reach reach = Reach::Unknown;
    bool aeadAnswers = false; ///< A bind of an AEAD got through, or af_alg_restrict alone refused it.
    std::vector<ModuleExposure> modules; ///< af_alg, then algif_hash, _skcipher, _aead and _rng.
    /**
     * In the whole machine; nullopt where nothing tells. Each socket holds af_alg twice and each module on
     * top of it once (measured on Linux 6.1 to 7.3), which /proc/modules counts. The count of
     * /proc/net/protocols is taken if it is not 0: up to 7.3 AF_ALG never raises it.
     */
    std::optional<std::size_t> openSockets;
    SocketHolders sockets;
    std::vector<Remedy> restriction; ///< For af_alg_restrict; empty where the kernel has none.
};

/**
 * What the files of the system say about AF_ALG as a whole, after diagnose() has had its modules loaded.
 * Takes milliseconds, on any thread but the GUI's; never fails.
 */
[[nodiscard]] Exposure findExposure(const Diagnosis &diagnosis, const DiagnosisPaths &paths = {},
                                    const ProtocolOf &protocolOf = socketProtocol);

/** "nobody", "every-program", "short-list", "not-this-program", "unknown": for machines to read. */
[[nodiscard]] std::string_view reachName(Reach reach);

/**
 * {"reach", "modules": [{"name", "state", "evidence": [], "remedies": [{"action", "line"}]}], "open_sockets":
 * number or null, "processes": [{"pid", "command", "sockets"}], "hidden_processes", "restriction": []}.
 */
[[nodiscard]] QJsonObject exposureToJson(const Exposure &exposure);

} // namespace cipherscope::catalog
