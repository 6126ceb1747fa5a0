// Columns in the order of their constants.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/bulk/bulk_rows.h"

#include "server/storage/sqlite/rows.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace strongroom::server {
namespace {

using domain::BulkItemState;
using domain::BulkState;

std::uint64_t unsignedOf(std::int64_t number)
{
    return static_cast<std::uint64_t>(number);
}

std::optional<domain::BulkId> optionalBulk(const Statement& row, int column)
{
    auto id = row.optionalText(column);
    return id ? std::optional(domain::BulkId{std::move(*id)}) : std::nullopt;
}

constexpr auto kinds = domain::rotationKinds;

domain::RotationKind kindOf(const std::string& name)
{
    return enumOf(name, {kinds[0], kinds[1], kinds[2], kinds[3], kinds[4]});
}

std::optional<domain::RotationPolicyChange> readChange(const Statement& row)
{
    domain::RotationPolicyChange change;
    change.periodDays = static_cast<std::uint32_t>(row.number(26));
    if (change.periodDays == 0)
        return std::nullopt;
    if (const auto kind = row.optionalText(27))
        change.kind = kindOf(*kind);
    change.note = row.optionalText(28);
    change.link = row.optionalText(29);
    return change;
}

/// What textOf() made.
std::optional<domain::RotationPolicy> policyIn(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto parts = boost::json::parse(text).as_array();
    const auto said = [&parts](std::size_t at) { return std::string(parts.at(at).as_string()); };
    return domain::RotationPolicy{static_cast<std::uint32_t>(parts.at(0).as_int64()),
                                  kindOf(said(1)),
                                  said(2),
                                  said(3),
                                  said(4),
                                  fromMilliseconds(parts.at(5).as_int64())};
}

std::optional<Timestamp> optionalTime(const Statement& row, int column)
{
    const auto time = row.number(column);
    return time == 0 ? std::nullopt : std::optional(fromMilliseconds(time));
}

BulkActor readActor(const Statement& row)
{
    return {row.text(18), row.text(19), row.text(11), splitLines(row.text(20)),
            row.text(21), row.text(22), row.text(23), row.text(24)};
}

} // namespace

std::string textOf(const std::optional<domain::RotationPolicy>& policy)
{
    if (!policy)
        return {};
    return boost::json::serialize(boost::json::array{
        std::int64_t(policy->periodDays), nameOf(policy->kind), policy->note, policy->link,
        policy->setBy, toMilliseconds(policy->setAt.value_or(Timestamp{}))});
}

KeptBulk readBulk(const Statement& row)
{
    domain::Bulk bulk;
    bulk.id = {row.text(0)};
    bulk.organization = {row.text(1)};
    using enum domain::BulkDeed;
    bulk.deed = enumOf(row.text(2), {Trash, Restore, Label, Owner, Destroy, Rotate,
                                     SetRotationPolicy, RemoveRotationPolicy});
    bulk.state = enumOf(row.text(3), {BulkState::Planned, BulkState::Running, BulkState::Paused,
                                      BulkState::Done, BulkState::Cancelled});
    bulk.addLabels = splitLines(row.text(4));
    bulk.removeLabels = splitLines(row.text(5));
    bulk.owner = row.text(6);
    bulk.reason = row.text(7);
    bulk.undoOf = optionalBulk(row, 8);
    bulk.undoneBy = optionalBulk(row, 9);
    bulk.problem = row.text(10);
    bulk.startedBy = row.text(11);
    bulk.startedAt = fromMilliseconds(row.number(12));
    if (row.number(13) != 0)
        bulk.finishedAt = fromMilliseconds(row.number(13));
    bulk.left = unsignedOf(row.number(14));
    bulk.done = unsignedOf(row.number(15));
    bulk.failed = unsignedOf(row.number(16));
    bulk.skipped = unsignedOf(row.number(17));
    if (auto approval = row.text(25); !approval.empty())
        bulk.approval = domain::ApprovalId{std::move(approval)};
    bulk.rotationPolicy = readChange(row);
    if (bulk.finishedAt && !bulk.undoOf && !bulk.undoneBy && bulk.done > 0
        && canBeTakenBack(bulk.deed))
        bulk.undoUntil = *bulk.finishedAt + bulkKept;
    return {std::move(bulk), readActor(row)};
}

KeptItem readBulkItem(const Statement& row)
{
    KeptItem kept;
    kept.item.secret = {row.text(0)};
    kept.item.name = row.text(1);
    if (auto environment = row.optionalText(2))
        kept.item.environment = domain::EnvironmentId{std::move(*environment)};
    kept.item.state = enumOf(row.text(3), {BulkItemState::Left, BulkItemState::Done,
                                           BulkItemState::Failed, BulkItemState::Skipped});
    kept.item.problem = row.text(4);
    kept.revision = unsignedOf(row.number(5));
    kept.after = unsignedOf(row.number(6));
    kept.labels = splitLines(row.text(7));
    kept.owner = row.text(8);
    kept.policy = policyIn(row.text(9));
    kept.policyAt = optionalTime(row, 10);
    kept.policyAfter = optionalTime(row, 11);
    return kept;
}

Result<KeptBulk> findBulk(Database& database, const domain::OrganizationId& organization,
                          const domain::BulkId& id)
{
    auto row = database.prepare(std::string(bulkColumns) + "organization = ? AND id = ?");
    row.bind(organization.value).bind(id.value);
    if (row.step())
        return readBulk(row);
    return row.failed() ? row.error() : notFound("The bulk deed");
}

} // namespace strongroom::server
