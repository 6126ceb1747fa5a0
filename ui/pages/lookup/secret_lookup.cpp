// Known secrets ranked at once; one question to the server under way at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/secret_lookup.h"

#include "ui/actions/outcome.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace strongroom::ui {
namespace {

constexpr std::size_t mostRows = 50;
/// Of all environments, to be left with those of one.
constexpr std::size_t mostInScope = 1000;
constexpr std::size_t mostLately = 10;
constexpr std::size_t mostSeen = 20000;
constexpr std::uint32_t mostFromServer = 200;
constexpr std::uint32_t mostInPage = 1000;

} // namespace

SecretLookup::SecretLookup(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    connect(&m_slices, &items::Slices::finished, this, [this] {
        takeKnown();
        emit answered();
    });
}

void SecretLookup::setKnown(const index::SecretIndex& index)
{
    m_index = &index;
    m_known.emplace(index);
}

void SecretLookup::learn(const std::vector<domain::Secret>& secrets)
{
    for (const auto& secret : secrets)
        if (m_seen.size() < mostSeen || m_seen.contains(secret.id))
            m_seen[secret.id] = secret;
}

void SecretLookup::enter()
{
    forget();
    m_pins = Pins(m_context.session.serverName(),
                  m_context.session.me().subject + m_context.organization().value);
    fetchPins();
    emit entered();
}

void SecretLookup::forget()
{
    m_slices.stop();
    m_early.clear();
    m_pins = {};
    m_seen.clear();
    m_lately.clear();
    m_rows.clear();
    m_knownRows = 0;
    m_asked.clear();
    m_failure.reset();
    m_scope.reset();
    m_search = Search::NotAsked;
    ++m_question;
}

void SecretLookup::opened(const domain::Secret& secret)
{
    m_seen[secret.id] = secret;
    std::erase(m_lately, secret.id);
    m_lately.insert(m_lately.begin(), secret.id);
    if (m_lately.size() > mostLately)
        m_lately.pop_back();
}

void SecretLookup::fetchPins()
{
    for (const auto& id : m_pins.ids())
        report<domain::Secret>(
            m_context.secrets.get(m_context.organization(), id), this,
            [this, organization = m_context.organization()](const Result<domain::Secret>& secret) {
                // One that is gone, or may not be seen any more, is not shown.
                if (!secret || organization != m_context.organization()
                    || secret->state != domain::SecretState::Active)
                    return;
                learn({*secret});
                if (m_query.isEmpty()) {
                    showKept();
                    emit found();
                }
            });
}

index::NameWishes SecretLookup::wishes() const
{
    return {m_current, m_pins.ids(), m_lately};
}

std::vector<domain::Secret> SecretLookup::bestSeen(const std::string& query) const
{
    std::vector<domain::Secret> all;
    all.reserve(m_seen.size());
    for (const auto& [id, secret] : m_seen)
        if (isOf(secret))
            all.push_back(secret);
    return index::rank(all, index::NameQuery(query), mostRows, wishes());
}

void SecretLookup::takeKnown()
{
    m_rows.clear();
    for (const auto row : m_known->rows())
        if (auto secret = m_index->secretAt(row); isOf(secret) && m_rows.size() < mostRows)
            m_rows.push_back(std::move(secret));
    m_knownRows = m_rows.size();
    addFromServer(std::exchange(m_early, {}));
}

std::vector<domain::Secret> SecretLookup::atHand() const
{
    std::vector<domain::Secret> kept;
    const auto add = [&](const domain::SecretId& id) {
        const auto seen = m_seen.find(id);
        if (seen != m_seen.end() && std::ranges::find(kept, id, &domain::Secret::id) == kept.end())
            kept.push_back(seen->second);
    };
    for (const auto& id : m_pins.ids())
        add(id);
    for (const auto& id : m_lately)
        add(id);
    return kept;
}

void SecretLookup::showKept()
{
    m_rows = atHand();
    std::erase_if(m_rows, [this](const domain::Secret& secret) { return !isOf(secret); });
    m_knownRows = m_rows.size();
}

void SecretLookup::ask(const QString& query, const std::optional<domain::EnvironmentId>& current)
{
    m_query = query.trimmed();
    m_current = current;
    m_failure.reset();
    m_search = Search::NotAsked;
    ++m_question;
    m_slices.stop();
    m_early.clear();
    if (m_query.isEmpty())
        return showKept();
    if (m_known) {
        m_known->begin(m_query.toStdString(), m_scope ? mostInScope : mostRows, wishes());
        if (m_slices.run([this] { return m_known->advance(); }))
            takeKnown();
    } else {
        m_rows = bestSeen(m_query.toStdString());
        m_knownRows = m_rows.size();
    }
    askServer();
}

void SecretLookup::narrow(const std::optional<domain::EnvironmentId>& scope)
{
    m_scope = scope;
}

bool SecretLookup::isOf(const domain::Secret& secret) const
{
    return !m_scope || secret.environment == m_scope;
}

void SecretLookup::askServer()
{
    if (m_context.session.state() != client::SessionState::SignedIn)
        return;
    if (m_asking)
        return; // Asked again when the answer has come.
    client::SecretQuery query;
    query.organization = m_context.organization();
    query.text = index::NameQuery(m_query.toStdString()).longestWord();
    query.limit = mostFromServer;
    query.environment = m_scope;
    m_asked = m_query;
    m_askedScope = m_scope;
    m_asking = true;
    report<domain::Page<domain::Secret>>(
        m_context.secrets.list(std::move(query)), this,
        [this, organization = m_context.organization()](Result<domain::Page<domain::Secret>> page) {
            take(organization, std::move(page));
        });
}

void SecretLookup::searchOnServer()
{
    if (m_query.isEmpty() || m_context.session.state() != client::SessionState::SignedIn)
        return;
    m_failure.reset();
    m_search = Search::Asking;
    ++m_question;
    askFurther({});
}

void SecretLookup::askFurther(std::optional<std::string> cursor)
{
    client::SecretQuery query;
    query.organization = m_context.organization();
    // Of a path, the last part: what is before it is the environment's.
    query.text = index::NameQuery(m_query.section('/', -1).toStdString()).longestWord();
    query.limit = mostInPage;
    query.environment = m_scope;
    query.cursor = std::move(cursor);
    report<domain::Page<domain::Secret>>(
        m_context.secrets.list(std::move(query)), this,
        [this, question = m_question](const Result<domain::Page<domain::Secret>>& page) {
            if (question == m_question)
                takeSearched(page);
        });
}

bool SecretLookup::mentions(const domain::Secret& secret) const
{
    QStringList texts;
    for (const auto* text : {&secret.name, &secret.slug, &secret.description, &secret.owner})
        texts << QString::fromStdString(*text);
    for (const auto& label : secret.labels)
        texts << QString::fromStdString(label);
    for (const auto& one : m_context.environments)
        if (one.id == secret.environment)
            texts << QString::fromStdString(one.name) << QString::fromStdString(one.slug);
    const auto held = texts.join('\n');
    static const QRegularExpression between(QStringLiteral("[ /]"));
    return std::ranges::all_of(
        m_query.split(between, Qt::SkipEmptyParts),
        [&](const QString& word) { return held.contains(word, Qt::CaseInsensitive); });
}

void SecretLookup::takeSearched(const Result<domain::Page<domain::Secret>>& page)
{
    if (page) {
        for (const auto& secret : page->items)
            if (m_rows.size() < 2 * mostRows && mentions(secret)
                && std::ranges::find(m_rows, secret.id, &domain::Secret::id) == m_rows.end()) {
                learn({secret});
                m_rows.push_back(secret);
            }
        if (page->next && m_rows.size() < mostRows)
            return askFurther(page->next);
    } else {
        m_failure = page.error();
    }
    m_search = page ? Search::Answered : Search::NotAsked;
    emit found();
}

void SecretLookup::take(const domain::OrganizationId& organization,
                        Result<domain::Page<domain::Secret>> page)
{
    m_asking = false;
    if (organization != m_context.organization())
        return; // Of another that one was in before.
    if (page)
        learn(page->items);
    if (m_query.isEmpty())
        return;
    if (!page && m_asked == m_query)
        m_failure = page.error();
    if (page && searches())
        m_early = std::move(page->items);
    else if (page)
        addFromServer(page->items);
    if (m_asked != m_query || m_askedScope != m_scope)
        askServer();
    emit found();
}

/// What stands there stays where it is: Enter takes what was read, whatever comes later.
void SecretLookup::addFromServer(const std::vector<domain::Secret>& secrets)
{
    for (auto& secret :
         index::rank(secrets, index::NameQuery(m_query.toStdString()), mostRows, wishes()))
        if (isOf(secret)
            && std::ranges::find(m_rows, secret.id, &domain::Secret::id) == m_rows.end()
            && m_rows.size() < 2 * mostRows)
            m_rows.push_back(std::move(secret));
}

} // namespace strongroom::ui
