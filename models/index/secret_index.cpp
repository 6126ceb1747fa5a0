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

constexpr char labelEnd = '\n';
constexpr std::size_t fewGone = 4096; ///< Not worth tidying up.

std::string joined(const std::vector<std::string>& labels)
{
    std::string all;
    for (const auto& label : labels)
        all += label + labelEnd;
    return all;
}

std::vector<std::string> divided(std::string_view all)
{
    std::vector<std::string> labels;
    for (auto end = all.find(labelEnd); end != std::string_view::npos; end = all.find(labelEnd)) {
        labels.emplace_back(all.substr(0, end));
        all.remove_prefix(end + 1);
    }
    return labels;
}

template <class Size>
std::string_view atMost(std::string_view text)
{
    return text.substr(0, std::numeric_limits<Size>::max());
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

SecretIndex::SecretIndex() = default;
SecretIndex::~SecretIndex() = default;

std::vector<Row> SecretIndex::put(std::span<const domain::Secret> secrets)
{
    std::vector<domain::SecretId> changed;
    for (const auto& secret : secrets)
        if (add(secret))
            changed.push_back(secret.id);
    if (changed.empty())
        return {};
    ++m_generation;
    std::vector<Row> rows;
    for (const auto& id : changed)
        rows.push_back(*rowOf(id));
    return rows;
}

std::optional<Row> SecretIndex::add(const domain::Secret& secret)
{
    SecretRows::One one;
    one.id = pack(secret.id.value, m_shared);
    if (const auto before = m_rows.find(one.id)) {
        if (m_swept && *before < m_swept->size())
            (*m_swept)[*before] = true;
        if (same(secretAt(*before), secret))
            return std::nullopt;
        drop(*before);
    }
    m_organization = secret.organization;
    const auto name = atMost<std::uint16_t>(secret.name);
    const auto slug =
        secret.slug == folded(name) ? std::string_view() : atMost<std::uint16_t>(secret.slug);
    const auto description = atMost<std::uint32_t>(secret.description);
    one.place.begin = m_text.append(name);
    m_text.end('\n');
    m_text.append(slug);
    m_text.end('\n');
    m_text.append(description);
    m_text.end('\n');
    one.place.name = static_cast<std::uint16_t>(name.size());
    one.place.slug = static_cast<std::uint16_t>(slug.size());
    one.place.description = static_cast<std::uint32_t>(description.size());
    if (secret.environment)
        one.environment = m_shared.number(secret.environment->value);
    one.owner = m_shared.number(secret.owner);
    one.labels = m_shared.number(joined(secret.labels));
    one.backend = m_shared.number(secret.backend.value);
    one.facts = {secret.revision,
                 secret.createdAt.time_since_epoch().count(),
                 secret.updatedAt.time_since_epoch().count(),
                 secret.currentVersion,
                 secret.keyCount,
                 m_shared.number(secret.createdBy),
                 m_shared.number(secret.updatedBy)};
    m_added.push_back(m_rows.add(one));
    return m_added.back();
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
    m_dropped = true;
}

void SecretIndex::clear()
{
    m_text.clear();
    m_rows.clear();
    m_shared.clear();
    m_order = {};
    m_added = {};
    m_rank = {};
    m_dropped = false;
    m_swept.reset();
    ++m_generation;
}

void SecretIndex::tidy()
{
    if (const auto gone = m_rows.all() - m_rows.live(); gone < fewGone || gone < m_rows.live() / 4)
        return;
    order(); // Without what is gone, and with all that was added.
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
    for (auto& row : m_order)
        row = now[row];
    ranked();
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
    const auto slug = place.begin + place.name + 1;
    secret.slug = place.slug == 0 ? std::string(m_text.at(place.begin, place.name))
                                  : m_text.original(slug, place.slug);
    secret.description = m_text.original(slug + place.slug + 1, place.description);
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

std::string_view SecretIndex::foldedName(Row row) const
{
    return m_text.at(m_rows.places[row].begin, m_rows.places[row].name);
}

bool SecretIndex::nameLess(Row a, Row b) const
{
    const auto order = foldedName(a) <=> foldedName(b);
    return order == 0 ? m_rows.ids[a] < m_rows.ids[b] : order < 0;
}

const std::vector<Row>& SecretIndex::order() const
{
    if (m_added.empty() && !m_dropped)
        return m_order;
    const auto gone = [this](Row row) { return !m_rows.alive(row); };
    if (m_dropped) {
        std::erase_if(m_order, gone);
        std::erase_if(m_added, gone);
        m_dropped = false;
    }
    const auto less = [this](Row a, Row b) { return nameLess(a, b); };
    // What a server lists comes sorted, one page after another: then there is nothing to do.
    if (!std::ranges::is_sorted(m_added, less))
        std::ranges::sort(m_added, less);
    const auto middle = static_cast<std::ptrdiff_t>(m_order.size());
    m_order.insert(m_order.end(), m_added.begin(), m_added.end());
    if (middle > 0 && !m_added.empty()
        && less(m_added.front(), m_order[m_order.size() - m_added.size() - 1]))
        std::inplace_merge(m_order.begin(), m_order.begin() + middle, m_order.end(), less);
    m_added.clear();
    ranked();
    return m_order;
}

void SecretIndex::ranked() const
{
    m_rank.resize(m_rows.all());
    for (Row rank = 0; rank < m_order.size(); ++rank)
        m_rank[m_order[rank]] = rank;
}

} // namespace strongroom::index
