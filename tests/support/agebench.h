// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/ageoperation.h"
#include "operations/operationpool.h"
#include "support/agestage.h"
#include "support/scratchfolder.h"
#include "support/waiting.h"

#include <QTest>

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace cipherscope::testing {

/** A folder, the pool, and an operation with what it has told. */
struct AgeBench {
    operations::AgeJob job(const std::filesystem::path &input, const std::filesystem::path &output) const
    {
        operations::AgeJob job;
        job.input = folder / input;
        job.output = folder / output;
        return job;
    }

    operations::AgeSettings encrypting(age::AgeForm form = age::AgeForm::Binary) const
    {
        return { stage.crypto,
                 operations::AgeDirection::Encrypt,
                 { AgeStage::recipientOf(*AgeStage::identity(1)) },
                 form,
                 {} };
    }
    operations::AgeSettings decrypting(std::uint64_t identity = 1) const
    {
        return { stage.crypto, operations::AgeDirection::Decrypt, {}, {}, { AgeStage::identity(identity) } };
    }

    void start(std::vector<operations::AgeJob> jobs, operations::AgeSettings settings)
    {
        results.clear();
        operation = std::make_shared<operations::AgeOperation>(QStringLiteral("Encrypt"), std::move(jobs),
                                                               std::move(settings));
        QObject::connect(operation.get(), &operations::AgeOperation::resultsReady, operation.get(),
                         [this](const std::vector<operations::AgeResult> &batch) {
                             results.insert(results.end(), batch.begin(), batch.end());
                         });
        pool.start(operation);
    }
    bool run(std::vector<operations::AgeJob> jobs, operations::AgeSettings settings)
    {
        start(std::move(jobs), std::move(settings));
        return QTest::qWaitFor([this] { return !operation->isActive(); }, 60000);
    }

    /** The only result. */
    const Result<engine::Provenance> &outcome() const
    {
        static const Result<engine::Provenance> none =
            std::unexpected(plainError(ErrorCode::Internal, Step::Compute, "not one result"));
        return results.size() == 1 ? results.front().outcome : none;
    }

    std::set<std::string> names() const
    {
        std::set<std::string> found;
        for (const std::filesystem::directory_entry &entry :
             std::filesystem::directory_iterator(folder.path()))
            found.insert(entry.path().filename());
        return found;
    }

    AgeStage stage;
    ScratchFolder folder;
    operations::OperationPool pool;
    std::shared_ptr<operations::AgeOperation> operation;
    std::vector<operations::AgeResult> results;
};

inline Bytes bytesIn(const std::filesystem::path &file)
{
    return copyOf(contentOf(file));
}

} // namespace cipherscope::testing
