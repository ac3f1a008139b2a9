// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidecaroffers.h"

#include "components/filenames.h"

#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <functional>

namespace cipherscope::ui {

SidecarOffers::SidecarOffers(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void SidecarOffers::lookBeside(const std::vector<std::filesystem::path> &files)
{
    look(files);
}

void SidecarOffers::offer(const std::filesystem::path &checksumFile)
{
    add({ checksumFile, {} });
    Q_EMIT changed();
}

void SidecarOffers::clear()
{
    m_offers.clear();
    Q_EMIT changed();
}

QString SidecarOffers::text() const
{
    if (m_offers.empty())
        return {};
    const SidecarOffer &offer = m_offers.front();
    const QString name = displayName(offer.checksumFile.filename());
    if (offer.files.empty())
        return tr("%1 is a checksum file.").arg(name);
    if (offer.files.size() == 1)
        return tr("%1, which lies beside it, lists a checksum of %2.")
            .arg(name, displayName(offer.files.front().filename()));
    return tr("%1 lists checksums of %2 of these files.")
        .arg(name, QLocale().toString(static_cast<qulonglong>(offer.files.size())));
}

void SidecarOffers::accept()
{
    if (m_offers.empty())
        return;
    const SidecarOffer offer = m_offers.front();
    dismiss();
    Q_EMIT accepted(offer);
}

void SidecarOffers::dismiss()
{
    if (m_offers.empty())
        return;
    m_offers.erase(m_offers.begin());
    Q_EMIT changed();
}

QCoro::Task<> SidecarOffers::look(std::vector<std::filesystem::path> files)
{
    const QPointer<SidecarOffers> self(this);
    std::function<Result<std::vector<SidecarOffer>>(std::stop_token)> looking =
        [files](const std::stop_token &stop) { return findSidecars(files, stop); };
    const QFuture<Result<std::vector<SidecarOffer>>> future = m_pool.ask(std::move(looking));
    const Result<std::vector<SidecarOffer>> offers = co_await future;
    if (!self || !offers || offers->empty())
        co_return;
    for (const SidecarOffer &offer : *offers)
        add(offer);
    Q_EMIT changed();
}

void SidecarOffers::add(const SidecarOffer &offer)
{
    if (std::ranges::find(m_offers, offer.checksumFile, &SidecarOffer::checksumFile) == m_offers.end())
        m_offers.push_back(offer);
}

} // namespace cipherscope::ui
