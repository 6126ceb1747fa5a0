// When to do what; what each step does stands in metadata_steps.cpp.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/metadata_sync.h"

#include <algorithm>

namespace strongroom::client {
namespace {

constexpr std::chrono::seconds firstPatience{2};
constexpr std::chrono::seconds longestPatience{60};
constexpr std::size_t manyStaged = 1000; ///< More would be a long turn of the event loop.
constexpr std::chrono::milliseconds sometimes{250}; ///< Between two publications.
constexpr qint64 keptSeldom = 60'000; ///< Between two marks that nothing else came with.

bool unreachable(const Error& error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::TimedOut
           || error.kind == ErrorKind::RateLimited;
}

} // namespace

MetadataSync::MetadataSync(const MetadataSources& sources, MetadataStore& store,
                           std::function<std::string()> person, QObject* parent)
    : m_from(sources), m_store(store), m_person(std::move(person))
{
    setParent(parent);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MetadataSync::wake);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MetadataSync::publish);
    auto& connection = m_from.connection;
    connect(&connection, &ConnectionApi::stateChanged, this, &MetadataSync::onConnection);
    connect(&connection, &ConnectionApi::changed, this, [this] {
        m_behind = true;
        wake();
    });
    connect(&connection, &ConnectionApi::fellBehind, this, [this] {
        m_checked = false;
        m_behind = true;
        wake();
    });
}

MetadataState MetadataSync::state() const
{
    MetadataState state;
    state.phase = m_phase;
    state.keeping = m_store.lasts() ? MetadataKeeping::Sealed : MetadataKeeping::MemoryOnly;
    state.known = m_index.size();
    state.loaded = m_staged.mark.listed;
    state.problem = m_problem;
    if (m_staged.mark.asOf != Timestamp())
        state.asOf = m_staged.mark.asOf;
    return state;
}

void MetadataSync::open(const domain::OrganizationId& organization)
{
    CopyOwner owner{organization, m_person()};
    if (m_owner == owner) {
        m_checked = false;
        m_behind = true;
        return wake();
    }
    clear();
    m_owner = std::move(owner);
    m_phase = MetadataPhase::Loading;
    emit changed();
    wake();
}

void MetadataSync::clear()
{
    ++m_generation;
    m_retry.stop();
    m_soon.stop();
    m_sincePublished.invalidate();
    m_sinceKept.invalidate();
    m_index.clear();
    m_staged = {};
    m_asked.clear();
    m_owner.reset();
    m_restored = m_checked = m_named = m_again = m_sweeping = m_working = false;
    m_behind = true;
    m_phase = MetadataPhase::Empty;
    m_problem.reset();
    m_patience = {};
}

void MetadataSync::refresh(const domain::SecretId& secret)
{
    m_asked.insert(secret.value);
    wake();
}

void MetadataSync::reload()
{
    if (!m_problem)
        m_again = true;
    m_behind = true;
    m_patience = {};
    wake();
}

void MetadataSync::wipe()
{
    clear();
    QCoro::connect(m_store.wipe(), this, [](const Result<Done>&) {});
    emit changed();
}

void MetadataSync::onConnection(ConnectionState state)
{
    if (!m_owner)
        return;
    if (state == ConnectionState::Online) {
        m_checked = false; // It may have been set back meanwhile.
        m_behind = true;
        m_patience = {};
        wake();
    } else if (state == ConnectionState::Offline && m_staged.mark.whole && !m_working) {
        m_phase = MetadataPhase::Offline;
        emit changed();
    }
}

void MetadataSync::wake()
{
    if (!m_owner || m_working)
        return;
    m_working = true;
    m_retry.stop();
    QCoro::connect(work(), this, [] {});
}

QCoro::Task<void> MetadataSync::work()
{
    const QPointer<MetadataSync> self(this);
    const auto generation = m_generation;
    for (;;) {
        const auto did = co_await next();
        if (!self || generation != m_generation)
            co_return;
        if (!did) {
            fail(did.error());
            co_return;
        }
        m_problem.reset();
        m_patience = {};
        if (!*did)
            break;
        publishSometimes();
    }
    m_working = false;
    m_phase = MetadataPhase::Current;
    m_staged.mark.asOf =
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    publish();
}

void MetadataSync::fail(const Error& error)
{
    m_working = false;
    m_problem = error;
    const bool refused = error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
    if (refused) { // What may not be seen any more is not kept.
        m_index.clear();
        m_staged = {};
        m_sweeping = false;
        (void)m_store.restart();
    }
    if (unreachable(error)) {
        m_phase = m_staged.mark.whole ? MetadataPhase::Offline : MetadataPhase::Loading;
        m_patience = std::clamp(m_patience * 2, firstPatience, longestPatience);
        m_retry.start(m_patience);
    }
    publish();
}

void MetadataSync::publishSometimes()
{
    if (!m_sincePublished.isValid() || m_sincePublished.hasExpired(sometimes.count()))
        return publish();
    if (m_staged.put.size() + m_staged.removed.size() >= manyStaged)
        absorb();
    if (!m_soon.isActive())
        m_soon.start(sometimes); // What has come does not wait for what may not come.
}

void MetadataSync::publish()
{
    m_soon.stop();
    absorb();
    m_index.tidy();
    m_sincePublished.start();
    emit changed();
}

void MetadataSync::absorb()
{
    const auto changedRows = m_index.put(m_staged.put);
    if (changedRows.size() < m_staged.put.size()) {
        m_staged.put.clear();
        for (const auto row : changedRows)
            m_staged.put.push_back(m_index.keyedAt(row));
    }
    for (const auto& id : m_staged.removed)
        (void)m_index.remove(id);
    const bool news = !m_staged.put.empty() || !m_staged.removed.empty();
    if (m_restored && (news || !m_sinceKept.isValid() || m_sinceKept.hasExpired(keptSeldom))) {
        (void)m_store.keep(m_staged); // What is not kept is loaded anew.
        m_sinceKept.start();
    }
    m_staged.put.clear();
    m_staged.removed.clear();
}

} // namespace strongroom::client
