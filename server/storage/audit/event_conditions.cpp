// Parts of names by LIKE, words by the trigram index.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/audit/event_conditions.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

constexpr std::size_t trigram = 3;

std::string partly(const std::string& text)
{
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

/// A phrase of FTS5, whatever stands in it.
std::string phrase(const std::string& word)
{
    std::string quoted = "\"";
    for (const char c : word)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

EventConditions::EventConditions(const AuditQuery& query)
    : m_sql("organization = ?"), m_values{query.organization.value}
{
    const auto& filter = query.filter;
    const auto exactly = [this](const char* column, const std::string& value) {
        if (!value.empty())
            add(std::string(column) + " = ?", value);
    };
    if (query.onlySubject)
        add("subject = ?", *query.onlySubject);
    exactly("resource_kind", filter.kind);
    exactly("resource_id", filter.resource);
    exactly("id", filter.event);
    exactly("grant_id", filter.grant);
    exactly("approval_id", filter.approval);
    exactly("job", filter.job);
    exactly("address", filter.address);
    if (filter.decision)
        add("decision = ?", std::string(nameOf(*filter.decision)));
    if (filter.from)
        add("at >= ?", toMilliseconds(*filter.from));
    if (filter.until)
        add("at < ?", toMilliseconds(*filter.until));
    if (filter.actor.find('|') != std::string::npos)
        add("subject = ?", filter.actor);
    else if (!filter.actor.empty())
        add("actor LIKE ? ESCAPE '\\'", partly(filter.actor));
    if (!filter.purpose.empty())
        add("purpose LIKE ? ESCAPE '\\'", partly(filter.purpose));
    addAction(filter.action);
    addEnvironment(query.organization.value, filter.environment);
    addText(filter);
}

void EventConditions::add(const std::string& condition,
                          std::variant<std::int64_t, std::string> value)
{
    m_sql += " AND " + condition;
    m_values.push_back(std::move(value));
}

/// The whole of it, or what stands before or after its dot.
void EventConditions::addAction(const std::string& action)
{
    if (action.empty())
        return;
    if (action.find('.') != std::string::npos) {
        add("action = ?", action);
        return;
    }
    add("(substr(action, 1, instr(action, '.') - 1) = ?", action);
    m_sql += " OR substr(action, instr(action, '.') + 1) = ?)";
    m_values.emplace_back(action);
}

/// Itself, and the secrets that stand in it now, with their emergencies.
void EventConditions::addEnvironment(const std::string& organization, const std::string& slug)
{
    if (slug.empty())
        return;
    add("resource_id IN (WITH place AS (SELECT id FROM environments WHERE organization = ?",
        organization);
    m_sql += " AND slug = ?), inside AS (SELECT id FROM secrets WHERE environment IN place)"
             " SELECT id FROM place UNION ALL SELECT id FROM inside"
             " UNION ALL SELECT id FROM break_glass WHERE secret IN inside)";
    m_values.emplace_back(slug);
}

void EventConditions::addText(const domain::AuditFilter& filter)
{
    std::string match;
    for (const auto& word : filter.words)
        if (word.size() >= trigram)
            match += (match.empty() ? "" : " AND ") + phrase(word);
        else
            add("actor || ' ' || resource_name || ' ' || purpose LIKE ? ESCAPE '\\'", partly(word));
    if (match.empty())
        return;
    m_searches = true;
    add("id IN (SELECT event FROM audit_search WHERE audit_search MATCH ?)", "body : " + match);
}

void EventConditions::bindTo(Statement& statement) const
{
    for (const auto& value : m_values)
        std::visit([&statement](const auto& one) { statement.bind(one); }, value);
}

} // namespace strongroom::server
