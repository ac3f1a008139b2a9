// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page asks the kernel for, and how it follows the answer.

#include "algorithms/algorithmspagemodel.h"
#include "catalog/likelykind.h"

namespace cipherscope::ui {

void AlgorithmsPageModel::askForRow(int row)
{
    select(row);
    askForSelected();
}

void AlgorithmsPageModel::askForSelected()
{
    if (!m_details.isLoadable() || m_details.isLoadableTemplate())
        return;
    const catalog::LoadableAlgorithm &wanted = *m_details.row()->loadable;
    m_asking.ask({ wanted.name, catalog::typesToAsk(wanted.kind), wanted.modules });
}

void AlgorithmsPageModel::askForBuilt()
{
    if (m_builder.problem().isEmpty())
        m_asking.ask(m_builder.request());
}

void AlgorithmsPageModel::takeAnswer(const catalog::KernelAnswer &answer)
{
    const bool isSelected = m_details.isLoadable() && m_details.requestName() == m_asking.subject();
    if (isSelected)
        setNotice(m_asking.headline(), m_asking.kind());
    if (isSelected || m_builder.name() == m_asking.subject())
        m_given = answer.given;
    followAnswer();
    follow();
    m_watcher.refresh(true);
    m_loadable.refresh(m_watcher.snapshot().entries);
}

void AlgorithmsPageModel::followAnswer()
{
    if (!m_given)
        return;
    for (const AlgorithmRow &row : m_model.rows()) {
        if (row.loadable || row.entry.driver != m_given->driver || row.entry.type != m_given->type)
            continue;
        m_details.setRow(row);
        m_given.reset();
        return;
    }
}

} // namespace cipherscope::ui
