// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/machine.h"

#include "catalog/systemfacts.h"
#include "catalog/textfile.h"

namespace cipherscope::benchmark {

Machine readMachine(const std::filesystem::path &root)
{
    catalog::SystemFacts facts = catalog::readSystemFacts(root);
    Machine machine;
    machine.kernelRelease = std::move(facts.kernelRelease);
    machine.kernelVersion = std::move(facts.kernelVersion);
    machine.architecture = std::move(facts.machine);
    machine.cpuModel = std::move(facts.cpuModel);
    machine.cpuCount = facts.cpuCount;
    const Result<std::string> governor =
        catalog::readTextFile(root / "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
    if (governor)
        machine.governor = catalog::firstLine(*governor);
    return machine;
}

Run startRun(const Plan &plan)
{
    Run run;
    run.started = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch()).toUTC();
    run.direction = plan.direction;
    run.timing = plan.timing;
    run.machine = readMachine();
    run.program = programName();
    return run;
}

QString programName()
{
    return QStringLiteral("Cipherscope " CIPHERSCOPE_VERSION);
}

} // namespace cipherscope::benchmark
