// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashpass.h"

#include "operations/guarded.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace cipherscope::operations {

HashPass::HashPass(FilePieces &pieces, std::span<engine::Hasher *const> hashers, std::stop_token stop,
                   ReadProgress progress)
    : m_pieces(pieces)
    , m_stop(std::move(stop))
    , m_progress(std::move(progress))
    , m_held(pieces.capacity())
{
    m_places.reserve(hashers.size());
    for (engine::Hasher *hasher : hashers)
        m_places.push_back({ hasher });
}

bool HashPass::takeHelper()
{
    const std::lock_guard lock(m_mutex);
    if (m_helpers + 1 >= m_places.size() || m_failure || isOver())
        return false;
    ++m_helpers;
    return true;
}

Result<void> HashPass::share()
{
    std::unique_lock lock(m_mutex);
    while (!isOver()) {
        if (m_stop.stop_requested() && !m_failure)
            fail(systemError(Step::Read, ECANCELED, m_pieces.name().native()));
        else if (Place *const place = furthestBehind())
            feed(*place, lock);
        else if (mayRead())
            read(lock);
        else
            m_changed.wait(lock);
    }
    if (m_failure)
        return std::unexpected(*m_failure);
    return {};
}

bool HashPass::isOver() const
{
    if (m_busy > 0)
        return false;
    return m_failure || (m_hasEnded && m_givenBack == m_read);
}

HashPass::Place *HashPass::furthestBehind()
{
    if (m_failure)
        return nullptr;
    Place *found = nullptr;
    for (Place &place : m_places) {
        if (!place.isBusy && place.next < m_read && (!found || place.next < found->next))
            found = &place;
    }
    return found;
}

bool HashPass::mayRead() const
{
    return !m_failure && !m_hasEnded && !m_isReading && m_read - m_givenBack < m_held.size();
}

void HashPass::feed(Place &place, std::unique_lock<std::mutex> &lock)
{
    const FilePiece piece = held(place.next);
    place.isBusy = true;
    ++m_busy;
    lock.unlock();
    Result<void> fed = guarded(m_pieces.name(), [&] { return place.hasher->update(piece.bytes); });
    lock.lock();
    place.isBusy = false;
    --m_busy;
    if (!fed) {
        fail(m_pieces.causeOf(std::move(fed.error()), piece));
        return;
    }
    ++place.next;
    giveBackUsed();
    m_changed.notify_all();
}

void HashPass::read(std::unique_lock<std::mutex> &lock)
{
    m_isReading = true;
    ++m_busy;
    lock.unlock();
    Result<FilePiece> piece = guarded(m_pieces.name(), [this] { return m_pieces.next(); });
    lock.lock();
    m_isReading = false;
    --m_busy;
    if (!piece) {
        fail(std::move(piece.error()));
        return;
    }
    if (piece->bytes.empty())
        m_hasEnded = true;
    else
        held(m_read++) = *piece;
    giveBackUsed();
    m_changed.notify_all();
}

void HashPass::giveBackUsed()
{
    std::uint64_t used = m_read;
    for (const Place &place : m_places)
        used = std::min(used, place.next);
    for (; m_givenBack < used; ++m_givenBack) {
        const FilePiece &piece = held(m_givenBack);
        m_pieces.giveBack(piece);
        m_progress(piece.bytes.size());
    }
}

void HashPass::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    m_changed.notify_all();
}

} // namespace cipherscope::operations
