// What brings a copy in step, one request at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/change_codec.h"
#include "client/cache/metadata_sync.h"
#include "models/domain/look.h"

#include <QCoro/QCoroTimer>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>

namespace strongroom::client {
namespace {

constexpr std::uint32_t pageSize = 1000;
constexpr std::size_t askedAtOnce = 8;
constexpr std::size_t littleStored = 10'000; ///< Not worth writing anew.
constexpr qint64 turn = 5; ///< Milliseconds of sorting between two turns of the loop.

std::uint64_t positionOf(const std::optional<std::string>& next)
{
    std::uint64_t position = 0;
    if (next)
        std::from_chars(next->data(), next->data() + next->size(), position);
    return position;
}

bool absent(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden;
}

} // namespace

/// The most urgent first: what the person just changed, then what others did, then the rest.
MetadataSync::Step MetadataSync::next()
{
    auto& mark = m_staged.mark;
    if (!m_restored) {
        co_await restore();
        co_return true;
    }
    if (!m_named)
        co_return co_await learnNames();
    if (mark.position && !m_checked)
        co_return co_await checkHistory();
    if (!mark.position || (m_again && !mark.listing))
        co_return co_await begin();
    if (!m_asked.empty())
        co_return co_await ask();
    if (m_behind)
        co_return co_await catchUp();
    if (!mark.whole || mark.listing)
        co_return co_await listMore();
    co_return false;
}

QCoro::Task<void> MetadataSync::restore()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    const auto owner = *m_owner;
    auto stored = std::make_shared<std::size_t>(0);
    TakePart take = [this, self, generation,
                     stored](std::span<const std::uint8_t> part) -> Result<Done> {
        if (!self || generation != m_generation)
            return Done{};
        auto loaded = load(part, m_index);
        if (!loaded)
            return loaded.error();
        *stored += loaded->changes;
        m_staged.mark = std::move(loaded->mark);
        publishSometimes();
        return Done{};
    };
    const auto opened = co_await m_store.open(owner, std::move(take));
    if (!self || generation != m_generation)
        co_return;
    if (!opened) { // There was nothing, or it was thrown away.
        m_index.clear();
        m_staged = {};
    }
    if (m_staged.mark.whole && m_staged.mark.listing) {
        m_staged.mark.listing.reset(); // What that listing did not have, nobody knows any more.
        m_again = true;
    }
    publish();
    if (*stored > 2 * m_index.size() + littleStored)
        co_await rewrite();
    if (self && generation == m_generation)
        m_restored = true;
}

/// What is kept, without what later parts have superseded. The mark comes with the last part: an
/// end before that leaves a copy that knows that it is none.
QCoro::Task<void> MetadataSync::rewrite()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    QElapsedTimer since;
    since.start();
    while (m_index.sortOn()) {
        if (!since.hasExpired(turn))
            continue;
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        if (!self || generation != m_generation)
            co_return;
        since.start();
    }
    const auto rows = m_index.find({});
    bool kept = m_store.restart().hasValue();
    for (std::size_t at = 0; kept && at < rows.size(); at += pageSize) {
        const auto last = std::min(at + pageSize, rows.size());
        CopyChange part;
        for (auto i = at; i < last; ++i)
            part.put.push_back(m_index.keyedAt(rows[i]));
        if (last == rows.size())
            part.mark = m_staged.mark;
        kept = m_store.keep(part).hasValue();
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        if (!self || generation != m_generation)
            co_return;
    }
}

MetadataSync::Step MetadataSync::learnNames()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    const auto organization = m_owner->organization;
    auto environments = co_await m_from.directory.environments(organization);
    if (!self || generation != m_generation)
        co_return false;
    if (!environments)
        co_return environments.error();
    m_index.setEnvironments(*environments);
    const auto backends = co_await m_from.backends.list(organization);
    if (!self || generation != m_generation)
        co_return false;
    if (!backends && !absent(backends.error()))
        co_return backends.error();
    std::vector<domain::Backend> named;
    if (backends)
        for (const auto& backend : *backends)
            named.push_back(backend.backend);
    m_index.setBackends(named);
    m_named = true;
    co_return true;
}

/// A copy of another history, as of a server that was set back to a backup, is no beginning.
MetadataSync::Step MetadataSync::checkHistory()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    const auto organization = m_owner->organization;
    const auto now = co_await m_from.changes.after(organization, std::nullopt);
    if (!self || generation != m_generation)
        co_return false;
    if (!now)
        co_return now.error();
    auto& mark = m_staged.mark;
    bool same = positionOf(now->next) >= *mark.position;
    if (same && mark.seen > 0) {
        const std::optional<std::uint64_t> before = mark.seen - 1;
        const auto page = co_await m_from.changes.after(organization, before);
        if (!self || generation != m_generation)
            co_return false;
        if (!page)
            co_return page.error();
        same = !page->items.empty() && page->items.front().cursor == mark.seen
               && page->items.front().at == mark.seenAt;
    }
    if (!same) {
        mark.listing.reset();
        m_again = true;
    }
    m_checked = true;
    co_return true;
}

/// Notes where the feed stands, and lists everything from its beginning.
MetadataSync::Step MetadataSync::begin()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    const auto organization = m_owner->organization;
    const auto now = co_await m_from.changes.after(organization, std::nullopt);
    if (!self || generation != m_generation)
        co_return false;
    if (!now)
        co_return now.error();
    publish(); // What was staged is part of what is swept.
    auto& mark = m_staged.mark;
    mark.position = positionOf(now->next);
    mark.seen = 0;
    mark.listing = std::string();
    mark.listed = 0;
    m_again = false;
    m_checked = true;
    m_behind = false;
    m_phase = MetadataPhase::Loading;
    m_sweeping = m_index.size() > 0;
    if (m_sweeping)
        m_index.beginSweep();
    co_return true;
}

MetadataSync::Step MetadataSync::listMore()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    auto& mark = m_staged.mark;
    const auto organization = m_owner->organization;
    std::optional<std::string> cursor;
    if (mark.listing && !mark.listing->empty())
        cursor = mark.listing;
    m_phase = MetadataPhase::Loading;
    auto page = co_await m_from.secrets.listKeyed(organization, cursor, pageSize);
    if (!self || generation != m_generation)
        co_return false;
    if (!page)
        co_return page.error();
    if (auto same = expectPlaces(page->items); !same)
        co_return same.error();
    mark.listed += page->items.size();
    mark.listing = page->next;
    std::ranges::move(page->items, std::back_inserter(m_staged.put));
    if (!mark.listing)
        finishListing();
    co_return true;
}

Result<Done> MetadataSync::expectPlaces(std::span<const domain::KeyedSecret> secrets) const
{
    for (const auto& [secret, keys] : secrets)
        if (const auto row = m_index.rowOf(secret.id)) {
            const auto known = m_index.secretAt(*row);
            if (known.environment != secret.environment || known.slug != secret.slug)
                return Error{ErrorKind::Forged,
                             "The server says that a secret stands elsewhere than before."};
        }
    return Done{};
}

void MetadataSync::finishListing()
{
    m_staged.mark.whole = true;
    publish();
    if (!m_sweeping)
        return;
    m_sweeping = false;
    m_staged.removed = m_index.endSweep();
}

MetadataSync::Step MetadataSync::ask()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    const auto organization = m_owner->organization;
    std::vector<domain::SecretId> ids;
    std::vector<QCoro::Task<Result<domain::KeyedSecret>>> under_way;
    while (!m_asked.empty() && ids.size() < askedAtOnce) {
        const domain::SecretId id{*m_asked.begin()};
        m_asked.erase(m_asked.begin());
        ids.push_back(id);
        under_way.push_back(m_from.secrets.getKeyed(organization, id));
    }
    std::optional<Error> failure;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        auto found = co_await under_way[i];
        if (!self || generation != m_generation)
            co_return false;
        if (found)
            if (auto same = expectPlaces(std::span(&*found, 1)); !same)
                found = same.error();
        if (found && found->secret.state == domain::SecretState::Active)
            m_staged.put.push_back(std::move(*found));
        else if (found || absent(found.error()))
            m_staged.removed.push_back(ids[i]);
        else if (found.error().kind != ErrorKind::Forged) { // That, its own page tells.
            m_asked.insert(ids[i].value);
            failure = found.error();
        }
    }
    publish();
    if (failure)
        co_return *failure;
    co_return true;
}

MetadataSync::Step MetadataSync::catchUp()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    const auto organization = m_owner->organization;
    m_behind = false; // Unless more is told of while this is asked.
    const auto position = m_staged.mark.position;
    const auto page = co_await m_from.changes.after(organization, position);
    if (!self || generation != m_generation)
        co_return false;
    if (!page) {
        m_behind = true;
        co_return page.error();
    }
    for (const auto& change : page->items)
        take(change);
    const auto after = positionOf(page->next);
    if (after > *position) { // Though all that is in between may be nobody's to know.
        m_staged.mark.position = after;
        m_behind = true;
    } else if (after < *position) { // Another history, though nobody said so.
        m_again = true;
    }
    co_return true;
}

void MetadataSync::take(const domain::Change& change)
{
    m_staged.mark.seen = change.cursor;
    m_staged.mark.seenAt = change.at;
    const bool leave = change.action.starts_with("access.") || change.resourceKind == "member"
                       || change.resourceKind == "team";
    if (change.resourceKind == "secret" && !domain::isLook(change))
        m_asked.insert(change.resourceId);
    else if (leave)
        m_again = true;
    else if (change.resourceKind == "environment" || change.resourceKind == "backend")
        m_named = false;
}

} // namespace strongroom::client
