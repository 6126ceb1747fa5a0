// Keeps the console's copy of metadata in step with the server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/backends_api.h"
#include "client/api/changes_api.h"
#include "client/api/connection_api.h"
#include "client/api/directory_api.h"
#include "client/api/keyed_secrets_api.h"
#include "client/api/metadata_api.h"
#include "client/cache/metadata_store.h"
#include "models/index/secret_index.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <set>
#include <span>
#include <string>

namespace strongroom::client {

/// What a copy is made from.
struct MetadataSources
{
    KeyedSecretsApi& secrets;
    ChangesApi& changes;
    DirectoryApi& directory;
    BackendsApi& backends;
    ConnectionApi& connection;
};

/// Lists everything once, in pages, and then reads the change feed from where it stood when that
/// began; a change says only which secret to ask for again. One thing after the other: an answer
/// that comes later is never older.
class MetadataSync final : public MetadataApi
{
    Q_OBJECT

public:
    /// `person` says who is signed in. All that is borrowed lives longer.
    MetadataSync(const MetadataSources& sources, MetadataStore& store,
                 std::function<std::string()> person, QObject* parent = nullptr);

    const index::SecretIndex& index() const override { return m_index; }
    MetadataState state() const override;
    void open(const domain::OrganizationId& organization) override;
    void refresh(const domain::SecretId& secret) override;
    void reload() override;
    void wipe() override;

private:
    /// Whether there was something to do. Steps end early, and do nothing, once somebody has gone
    /// elsewhere.
    using Step = QCoro::Task<Result<bool>>;

    void wake();
    QCoro::Task<void> work();
    QCoro::Task<void> restore();
    QCoro::Task<void> rewrite();
    Step next();
    Step begin();
    Step learnNames();
    Step checkHistory();
    Step listMore();
    Step ask();
    Step catchUp();
    void take(const domain::Change& change);
    Result<Done> expectPlaces(std::span<const domain::KeyedSecret> secrets) const;
    void finishListing();
    void fail(const Error& error);
    void onConnection(ConnectionState state);
    void clear();
    /// Puts what has come into the index, and keeps it.
    void absorb();
    /// That, and says so.
    void publish();
    void publishSometimes();

    MetadataSources m_from;
    MetadataStore& m_store;
    const std::function<std::string()> m_person;
    index::SecretIndex m_index;
    std::optional<CopyOwner> m_owner;
    CopyChange m_staged;           ///< What is not in the index yet; its mark is always the newest.
    std::set<std::string> m_asked; ///< Ids of secrets to be asked for again.
    bool m_working = false;
    bool m_restored = false; ///< What was kept is in the index.
    bool m_checked = false;  ///< The feed has the history that the copy knows.
    bool m_named = false;    ///< Environments and backends have their names.
    bool m_behind = true;    ///< The feed may have more.
    bool m_again = false;    ///< All is to be listed once more: leave has changed, or the history.
    bool m_sweeping = false; ///< What this listing does not have is gone.
    MetadataPhase m_phase = MetadataPhase::Empty;
    std::optional<Error> m_problem;
    QElapsedTimer m_sincePublished;
    QElapsedTimer m_sinceKept;
    QTimer m_retry;
    QTimer m_soon; ///< Until what is staged is published.
    std::chrono::seconds m_patience{0};
    quint64 m_generation = 0; ///< Answers to an earlier one are dropped.
};

} // namespace strongroom::client
