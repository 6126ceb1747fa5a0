// Finds secrets while their names are typed: first what this console knows, then what the server
// adds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/lookup.h"
#include "models/index/name_query.h"
#include "models/items/slices.h"
#include "ui/pages/lookup/pins.h"
#include "ui/pages/page_context.h"

#include <QObject>

#include <map>
#include <optional>

namespace strongroom::ui {

/// One a window: what was found stays known until somebody signs out, and so do the secrets that
/// were opened last. Metadata, in memory only.
class SecretLookup : public QObject
{
    Q_OBJECT

public:
    SecretLookup(PageContext& context, QObject* parent);

    /// A copy of the metadata, borrowed; without one, what was found before is all that is known.
    void setKnown(const index::SecretIndex& index);
    /// What was loaded for a list.
    void learn(const std::vector<domain::Secret>& secrets);
    /// Somebody is signed in, perhaps somebody else.
    void enter();
    void forget();

    /// Answers with what is known, and found() tells of more: at once, or, if very many are known,
    /// with answered(). Until then the rows are those of before. An empty query asks for those that
    /// are pinned, then those opened last.
    void ask(const QString& query, const std::optional<domain::EnvironmentId>& current);
    /// From now on of that environment alone; none: of all.
    void narrow(const std::optional<domain::EnvironmentId>& scope);
    /// Has the server search through all of its secrets, page by page, also for a path of an
    /// environment and a secret; found() tells of the answer.
    void searchOnServer();
    /// Whether what is known is still looked through.
    bool searches() const { return m_slices.running(); }
    const std::vector<domain::Secret>& rows() const { return m_rows; }
    /// How many of the rows stood there before the server's were added below.
    std::size_t knownRows() const { return m_knownRows; }
    /// Whether the server is being asked.
    bool waits() const { return m_asking || m_search == Search::Asking; }
    /// Of searchOnServer(), for the query that stands.
    enum class Search { NotAsked, Asking, Answered };
    Search search() const { return m_search; }
    /// Why the server did not answer the query that stands.
    const std::optional<Error>& failure() const { return m_failure; }

    Pins& pins() { return m_pins; }
    /// Pinned ones, then those opened last; those of them that are known by now.
    std::vector<domain::Secret> atHand() const;
    /// The person went to it.
    void opened(const domain::Secret& secret);

signals:
    void found();
    /// The best of what is known stand there, and what has come meanwhile.
    void answered();
    /// Somebody is signed in.
    void entered();

private:
    std::vector<domain::Secret> bestSeen(const std::string& query) const;
    void takeKnown();
    void addFromServer(const std::vector<domain::Secret>& secrets);
    index::NameWishes wishes() const;
    void showKept();
    void fetchPins();
    bool isOf(const domain::Secret& secret) const;
    void askServer();
    void askFurther(std::optional<std::string> cursor);
    void takeSearched(const Result<domain::Page<domain::Secret>>& page);
    bool mentions(const domain::Secret& secret) const;
    void take(const domain::OrganizationId& organization,
              Result<domain::Page<domain::Secret>> page);

    PageContext& m_context;
    const index::SecretIndex* m_index = nullptr;
    std::optional<index::Lookup> m_known;
    items::Slices m_slices;
    std::vector<domain::Secret> m_early; ///< What the server said before that was done.
    Pins m_pins;
    std::map<domain::SecretId, domain::Secret> m_seen;
    std::vector<domain::SecretId> m_lately; ///< The last one first.
    QString m_query;
    std::optional<domain::EnvironmentId> m_current;
    std::optional<domain::EnvironmentId> m_scope;
    std::vector<domain::Secret> m_rows;
    std::size_t m_knownRows = 0;
    std::optional<domain::EnvironmentId> m_askedScope;
    QString m_asked; ///< What the server is asked, or was asked last.
    bool m_asking = false;
    std::optional<Error> m_failure;
    Search m_search = Search::NotAsked;
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
