// One deed on many secrets: shown first, done by the server, followed, and taken back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/bulk_commands.h"

#include "app/cli/plane/bulk_lines.h"
#include "app/cli/plane/rotation_lines.h"
#include "client/http/http_bulk.h"
#include "models/wire/bulk_json.h"

#include <boost/json/array.hpp>

#include <QTimer>

#include <iostream>

namespace strongroom::cli {
namespace {

using client::BulkTurn;
using domain::Bulk;
using domain::BulkDeed;
using domain::BulkItemState;
using domain::BulkState;
using domain::OrganizationId;
using Plane = client::ControlPlane;

struct BulkWords
{
    BulkDeed deed = BulkDeed::Trash;
    std::string filter{};
    std::string scope{};
    std::vector<std::string> add{};
    std::vector<std::string> remove{};
    std::string owner{};
    PolicyWords policy{};
    std::string reason{};
    std::int64_t count = -1; ///< Not said.
    bool exceptProduction = false;
    bool dryRun = false;
    bool detach = false;
    bool json = false;
};

struct TurnWords
{
    std::string id{};
    std::string turn{};
    bool json = false;
};

void rest()
{
    constexpr std::chrono::milliseconds pause{300};
    QEventLoop loop;
    QTimer::singleShot(pause, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<domain::BulkWish> wishOf(Plane& plane, const OrganizationId& organization,
                                const BulkWords& words)
{
    if (words.filter.empty() && words.scope.empty())
        return Error{ErrorKind::InvalidInput,
                     "Say which secrets with --filter, --scope or both. --filter '*' means all."};
    const auto environment = scopeOf(plane, organization, words.scope);
    if (!environment)
        return environment.error();
    domain::BulkWish wish;
    wish.deed = words.deed;
    wish.filter = domain::BulkFilter{words.filter == "*" ? std::string() : words.filter,
                                     *environment, words.scope == "org"};
    wish.addLabels = words.add;
    wish.removeLabels = words.remove;
    wish.owner = words.owner;
    if (words.deed == BulkDeed::SetRotationPolicy)
        wish.rotationPolicy = changeOf(words.policy);
    wish.reason = words.reason;
    return wish;
}

void print(const Bulk& bulk)
{
    if (bulk.state == BulkState::Running && !bulk.problem.empty())
        std::cout << bulk.problem << '\n';
    std::cout << bulk.id.value << '\t' << nameOf(bulk.deed) << (bulk.undoOf ? " back" : "") << '\t'
              << nameOf(bulk.state) << '\t' << bulk.done << " done\t" << bulk.left << " left\t"
              << bulk.failed << " failed\t" << bulk.skipped << " left out\t" << bulk.startedBy
              << '\t' << toRfc3339(bulk.startedAt) << '\n';
    for (const auto& reason : bulk.reasons)
        std::cout << "  " << reason.count << "\t" << reason.problem << '\n';
}

int tell(const Bulk& bulk, bool json)
{
    if (json)
        std::cout << wire::serialize(wire::toJson(bulk)) << '\n';
    else
        print(bulk);
    const bool refused = bulk.approval && bulk.state == BulkState::Cancelled;
    return bulk.failed == 0 && bulk.state != BulkState::Paused && !refused ? Yes : No;
}

/// Until it has ended, or is held.
int follow(client::HttpBulk& bulks, Bulk bulk, bool json)
{
    if (bulk.approval && bulk.state == BulkState::Running && bulk.done == 0
        && !bulk.problem.empty())
        std::cerr << bulk.problem << " Request " << bulk.approval->value
                  << ". This waits; the server goes on without it too.\n";
    while (bulk.state == BulkState::Running) {
        rest();
        auto later = wait(bulks.get(bulk.organization, bulk.id));
        if (!later)
            return say(later.error());
        bulk = std::move(*later);
    }
    const int ended = tell(bulk, json);
    if (ended == No && bulk.state == BulkState::Cancelled)
        std::cerr << bulk.problem << '\n';
    else if (ended == No)
        std::cerr << "Look at the reasons, then: strongroomctl service secrets bulk turn "
                  << bulk.id.value << (bulk.state == BulkState::Paused ? " resume\n" : " retry\n");
    else if (bulk.undoUntil)
        std::cerr << "To take it back: strongroomctl service secrets bulk turn " << bulk.id.value
                  << " undo\n";
    return ended;
}

std::uint64_t leftIn(const Bulk& plan, bool exceptProduction)
{
    auto left = plan.left;
    for (const auto& place : plan.places)
        if (exceptProduction && place.kind == domain::EnvironmentKind::Production)
            left -= place.left;
    return left;
}

int run(const Connection& connection, const BulkWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        client::HttpBulk bulks(plane.transport);
        auto wish = wishOf(plane, organization, words);
        if (!wish)
            return say(wish.error());
        const auto plan = wait(bulks.plan(organization, std::move(*wish)));
        if (!plan)
            return say(plan.error());
        if (words.dryRun) {
            if (words.json)
                std::cout << wire::serialize(wire::toJson(*plan)) << '\n';
            else
                printPlan(*plan);
            return Yes;
        }
        const auto left = leftIn(*plan, words.exceptProduction);
        if (words.deed == BulkDeed::Destroy && words.count < 0)
            return say({ErrorKind::InvalidInput, "What is destroyed is gone for good. Look with "
                                                 "--dry-run, then say the number with --count "
                                                     + std::to_string(left) + "."});
        if (const auto agreed = expectCountSaid(left, words.count); !agreed)
            return say(agreed.error());
        domain::BulkStart agreed{words.count < 0 ? left : static_cast<std::uint64_t>(words.count),
                                 words.exceptProduction};
        auto begun = wait(bulks.start(*plan, agreed));
        if (!begun)
            return say(begun.error());
        return words.detach ? tell(*begun, words.json)
                            : follow(bulks, std::move(*begun), words.json);
    });
}

int list(const Connection& connection, const bool& json)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        client::HttpBulk bulks(plane.transport);
        const auto all = wait(bulks.list(organization));
        if (!all)
            return say(all.error());
        wire::json::array items;
        for (const auto& one : *all) {
            if (json)
                items.push_back(wire::toJson(one));
            else
                print(one);
        }
        if (json)
            std::cout << wire::serialize(items) << '\n';
        return Yes;
    });
}

/// Those that are left, those that failed, and those that were left out, with their reasons.
int show(client::HttpBulk& bulks, const OrganizationId& organization, const domain::BulkId& id)
{
    for (const auto state : {BulkItemState::Left, BulkItemState::Failed, BulkItemState::Skipped}) {
        std::string cursor;
        do {
            const auto page = wait(bulks.items(organization, id, state, cursor));
            if (!page)
                return say(page.error());
            for (const auto& item : page->items)
                std::cout << nameOf(item.state) << '\t' << item.secret.value << '\t' << item.name
                          << '\t' << item.problem << '\n';
            cursor = page->next.value_or("");
        } while (!cursor.empty());
    }
    return Yes;
}

int turn(const Connection& connection, const TurnWords& words)
{
    if (!isId(words.id))
        return say({ErrorKind::NotFound, "There is no such deed."});
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        client::HttpBulk bulks(plane.transport);
        const domain::BulkId id{words.id};
        if (words.turn == "show")
            return show(bulks, organization, id);
        const std::pair<const char*, BulkTurn> turns[] = {{"pause", BulkTurn::Pause},
                                                          {"resume", BulkTurn::Resume},
                                                          {"cancel", BulkTurn::Cancel},
                                                          {"retry", BulkTurn::Retry},
                                                          {"undo", BulkTurn::Undo}};
        for (const auto& [name, turning] : turns)
            if (words.turn == name) {
                auto turned = wait(bulks.turn(organization, id, turning));
                return turned ? follow(bulks, std::move(*turned), words.json) : say(turned.error());
            }
        return Usage;
    });
}

} // namespace

void addBulkCommands(Words secrets, const Connection& connection)
{
    auto bulk = secrets.command("bulk", "One deed on many secrets, shown first");
    const auto deed = [&](const char* name, const char* help, BulkDeed what) {
        auto command = bulk.command(name, help);
        auto& words = command.keep<BulkWords>();
        words.deed = what;
        command.text("--filter", words.filter, "Those in which this occurs; * for all")
            .text("--scope", words.scope, "org, or an environment's slug")
            .text("--reason", words.reason, "Why, for the record")
            .number("--count", words.count, "How many it has to be done to, and no other number")
            .flag("--except-production", words.exceptProduction, "Leave production out")
            .flag("--dry-run", words.dryRun, "Only show what it would come to")
            .flag("--detach", words.detach, "Do not wait for its end")
            .flag("--json", words.json, "One document");
        command.runs([&connection, &words] { return run(connection, words); });
        return std::pair<Words, BulkWords*>(command, &words);
    };
    deed("trash", "Move them to the trash", BulkDeed::Trash);
    deed("restore", "Bring them back from the trash", BulkDeed::Restore);
    auto [label, labels] = deed("label", "Add and remove labels", BulkDeed::Label);
    label.texts("--add", labels->add, "A label to add")
        .texts("--remove", labels->remove, "A label to remove");
    auto [owner, owned] = deed("owner", "Set their owner", BulkDeed::Owner);
    owner.text("--owner", owned->owner, "Whose they are; nobody's for an empty one", required);
    deed("destroy", "Destroy what lies in the trash for good, once others have agreed",
         BulkDeed::Destroy);
    deed("rotate", "Begin a rotation of each", BulkDeed::Rotate);
    auto [policy, wish] = deed("set-rotation-policy", "Set how often each gets a new value",
                               BulkDeed::SetRotationPolicy);
    addPolicyWords(policy, wish->policy);
    deed("remove-rotation-policy", "What each inherits holds, or it is never due",
         BulkDeed::RemoveRotationPolicy);
    addBulkMoveCommand(bulk, connection);
    auto listing = bulk.command("list", "Deeds on many secrets, and how far they have come");
    auto& json = listing.keep<bool>();
    listing.flag("--json", json, "One document").runs([&] { return list(connection, json); });
    auto turning = bulk.command("turn", "Hold one, go on with it, give it up, or take it back");
    auto& turned = turning.keep<TurnWords>();
    turning.text("id", turned.id, "Its id", required)
        .text("deed", turned.turn, "What to do with it",
              {true, {"pause", "resume", "cancel", "retry", "undo", "show"}})
        .flag("--json", turned.json, "One document")
        .runs([&] { return turn(connection, turned); });
}

} // namespace strongroom::cli
