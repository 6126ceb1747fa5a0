// A changed secret is a new row: texts are only appended, and tidied up when much of them is gone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/secret_index.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace strongroom::index {
namespace {

constexpr char lineEnd = '\n';
constexpr std::size_t fewGone = 4096; ///< Not worth tidying up.
constexpr std::size_t longestText = std::numeric_limits<std::uint16_t>::max();

std::vector<std::string> divided(std::string_view all)
{
    std::vector<std::string> texts;
    for (auto end = all.find(lineEnd); end != std::string_view::npos; end = all.find(lineEnd)) {
        texts.emplace_back(all.substr(0, end));
        all.remove_prefix(end + 1);
    }
    return texts;
}

/// As many as there is room for.
std::string joinedKeys(const std::vector<std::string>& keys)
{
    auto all = linesOf(keys);
    if (all.size() > longestText)
        all.resize(all.rfind(lineEnd, longestText - 1) + 1);
    return all;
}

Timestamp timeOf(std::int64_t milliseconds)
{
    return Timestamp(std::chrono::milliseconds(milliseconds));
}

bool same(const domain::Secret& a, const domain::Secret& b)
{
    const auto facts = [](const domain::Secret& one) {
        return std::tie(one.revision, one.updatedAt, one.name, one.slug, one.description,
                        one.labels, one.owner, one.environment, one.backend, one.organization,
                        one.currentVersion, one.keyCount, one.createdAt, one.createdBy,
                        one.updatedBy);
    };
    return facts(a) == facts(b);
}

} // namespace

std::string linesOf(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += text + lineEnd;
    return all;
}

SecretIndex::SecretIndex() = default;
SecretIndex::~SecretIndex() = default;

std::vector<Row> SecretIndex::put(std::span<const domain::KeyedSecret> secrets)
{
    std::vector<Row> added;
    for (const auto& one : secrets)
        if (const auto row = add(one.secret, joinedKeys(one.keys)))
            added.push_back(*row);
    return counted(std::move(added));
}

std::vector<Row> SecretIndex::put(std::span<const domain::Secret> secrets)
{
    std::vector<Row> added;
    for (const auto& secret : secrets)
        if (const auto row = add(secret, {}))
            added.push_back(*row);
    return counted(std::move(added));
}

/// What came twice, its later row has.
std::vector<Row> SecretIndex::counted(std::vector<Row> added)
{
    if (!added.empty())
        ++m_generation;
    std::erase_if(added, [this](Row row) { return !m_rows.alive(row); });
    return added;
}

std::optional<Row> SecretIndex::add(const domain::Secret& secret, const std::string& keys)
{
    LoadedSecret one;
    one.id = pack(secret.id.value, m_shared);
    if (const auto before = m_rows.find(one.id)) {
        if (m_swept && *before < m_swept->size())
            (*m_swept)[*before] = true;
        if (same(secretAt(*before), secret) && keysAt(*before) == keys)
            return std::nullopt;
    }
    one.organization = secret.organization.value;
    one.name = secret.name;
    one.slug = secret.slug == folded(secret.name) ? std::string_view() : secret.slug;
    one.description = secret.description;
    one.keys = keys;
    if (secret.environment)
        one.environment = m_shared.number(secret.environment->value);
    one.owner = m_shared.number(secret.owner);
    one.labels = m_shared.number(linesOf(secret.labels));
    one.backend = m_shared.number(secret.backend.value);
    one.facts = {secret.revision,
                 secret.createdAt.time_since_epoch().count(),
                 secret.updatedAt.time_since_epoch().count(),
                 secret.currentVersion,
                 secret.keyCount,
                 m_shared.number(secret.createdBy),
                 m_shared.number(secret.updatedBy)};
    return append(one);
}

void SecretIndex::load(const LoadedSecret& secret)
{
    append(secret);
    ++m_generation;
}

Row SecretIndex::append(const LoadedSecret& secret)
{
    if (const auto before = m_rows.find(secret.id))
        drop(*before);
    if (m_organization.value != secret.organization)
        m_organization = {std::string(secret.organization)};
    SecretRows::One one;
    one.id = secret.id;
    one.place.begin = m_text.size();
    const auto line = [this](std::string_view text) {
        text = text.substr(0, longestText);
        m_text.append(text);
        m_text.end(lineEnd);
        return static_cast<std::uint16_t>(text.size());
    };
    one.place.name = line(secret.name);
    one.place.slug = line(secret.slug);
    one.place.description = line(secret.description);
    const auto keys = secret.keys.substr(0, longestText);
    m_text.append(keys);
    one.place.keys = static_cast<std::uint16_t>(keys.size());
    one.environment = secret.environment;
    one.owner = secret.owner;
    one.labels = secret.labels;
    one.backend = secret.backend;
    one.facts = secret.facts;
    const auto row = m_rows.add(one);
    m_order.add(row);
    return row;
}

void SecretIndex::beginSweep()
{
    m_swept.emplace(m_rows.all());
}

std::vector<domain::SecretId> SecretIndex::endSweep()
{
    std::vector<domain::SecretId> gone;
    for (Row row = 0; m_swept && row < m_swept->size(); ++row)
        if (!(*m_swept)[row] && m_rows.alive(row)) {
            gone.push_back(idAt(row));
            drop(row);
        }
    m_swept.reset();
    if (!gone.empty())
        ++m_generation;
    return gone;
}

bool SecretIndex::remove(const domain::SecretId& id)
{
    const auto row = rowOf(id);
    if (!row)
        return false;
    drop(*row);
    ++m_generation;
    return true;
}

void SecretIndex::drop(Row row)
{
    m_rows.drop(row);
    m_order.drop();
}

void SecretIndex::clear()
{
    m_text.clear();
    m_rows.clear();
    m_shared.clear();
    m_order.clear();
    m_swept.reset();
    ++m_generation;
    ++m_numbering;
}

void SecretIndex::tidy()
{
    if (const auto gone = m_rows.all() - m_rows.live(); gone < fewGone || gone < m_rows.live() / 4)
        return;
    while (m_order.advance()) {
    } // Without what is gone, and with all that was added.
    std::vector<Row> now(m_rows.all());
    std::vector<bool> swept;
    std::size_t end = 0;
    m_rows.compact([&](Row from, Row to) {
        now[from] = to;
        if (m_swept && from < m_swept->size())
            swept.push_back((*m_swept)[from]);
        auto& place = m_rows.places[to];
        const auto size = place.end() - place.begin;
        m_text.move(place.begin, end, size);
        place.begin = end;
        end += size;
    });
    m_text.truncate(end);
    if (m_swept)
        m_swept = std::move(swept);
    m_order.renumber(now);
    ++m_generation;
    ++m_numbering;
}

void SecretIndex::setEnvironments(const std::vector<domain::Environment>& environments)
{
    for (const auto& environment : environments)
        m_named[environment.id.value] = {folded(environment.slug), folded(environment.name)};
    ++m_generation;
}

void SecretIndex::setBackends(const std::vector<domain::Backend>& backends)
{
    for (const auto& backend : backends)
        m_named[backend.id.value] = {folded(backend.name)};
    ++m_generation;
}

domain::Secret SecretIndex::secretAt(Row row) const
{
    const auto& place = m_rows.places[row];
    const auto& facts = m_rows.facts[row];
    domain::Secret secret;
    secret.id = idAt(row);
    secret.organization = m_organization;
    if (const auto environment = m_rows.environments[row]; environment != 0)
        secret.environment = domain::EnvironmentId{m_shared.text(environment)};
    secret.name = nameAt(row);
    secret.slug = place.slug == 0 ? std::string(m_text.at(place.begin, place.name))
                                  : m_text.original(place.slugAt(), place.slug);
    secret.description = m_text.original(place.descriptionAt(), place.description);
    secret.labels = divided(m_shared.text(m_rows.labels[row]));
    secret.owner = m_shared.text(m_rows.owners[row]);
    secret.backend = {m_shared.text(m_rows.backends[row])};
    secret.revision = facts.revision;
    secret.currentVersion = facts.currentVersion;
    secret.keyCount = facts.keyCount;
    secret.createdAt = timeOf(facts.createdAt);
    secret.updatedAt = timeOf(facts.updatedAt);
    secret.createdBy = m_shared.text(facts.createdBy);
    secret.updatedBy = m_shared.text(facts.updatedBy);
    return secret;
}

domain::KeyedSecret SecretIndex::keyedAt(Row row) const
{
    return {secretAt(row), divided(keysAt(row))};
}

std::string SecretIndex::keysAt(Row row) const
{
    const auto& place = m_rows.places[row];
    return m_text.original(place.keysAt(), place.keys);
}

domain::SecretId SecretIndex::idAt(Row row) const
{
    return {unpack(m_rows.ids[row], m_shared)};
}

std::string SecretIndex::nameAt(Row row) const
{
    const auto& place = m_rows.places[row];
    return m_text.original(place.begin, place.name);
}

std::optional<Row> SecretIndex::rowOf(const domain::SecretId& id) const
{
    const auto key = packed(id.value, m_shared);
    return key ? m_rows.find(*key) : std::nullopt;
}

} // namespace strongroom::index
