// Runners are let in by whoever has the authority's key at hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/operator_record.h"

#include "server/audit/snapshot.h"
#include "server/machines/machine_storage.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace strongroom::app {
namespace {

server::Deed deedOn(const char* action, const server::Runner& runner)
{
    server::Deed deed;
    deed.action = action;
    deed.resourceKind = "runner";
    deed.resourceId = runner.id.value;
    deed.resourceName = runner.name;
    return deed;
}

server::Also record(server::SqliteStorage& storage, const server::Runner& runner, server::Deed deed)
{
    return [&storage, organization = runner.organization,
            deed = std::move(deed)](server::StorageWriter& writer) {
        const SystemClock clock;
        server::Recorder recorder(storage, clock, [] {});
        return recorder.record(writer, organization, theOperator(), deed);
    };
}

} // namespace

server::Actor theOperator()
{
    struct passwd entry = {};
    struct passwd* found = nullptr;
    std::array<char, 4096> room{};
    const auto user = ::geteuid();
    const bool known = ::getpwuid_r(user, &entry, room.data(), room.size(), &found) == 0 && found;
    const std::string name = known ? entry.pw_name : std::to_string(user);
    return {"operator|" + name, name, {}, {{}, "strongroomd", {}}};
}

Result<Done> letIn(server::SqliteStorage& storage, const server::Runner& runner)
{
    auto deed = deedOn("runner.admit", runner);
    if (const auto before = storage.runner(runner.id))
        deed.before = server::snapshotOf(*before);
    deed.after = server::snapshotOf(runner);
    return server::admitRunner(storage, runner, SystemClock().now(),
                               record(storage, runner, std::move(deed)));
}

Result<Done> shutOut(server::SqliteStorage& storage, const server::Runner& runner)
{
    auto deed = deedOn("runner.revoke", runner);
    deed.before = server::snapshotOf(runner);
    auto after = runner;
    after.revoked = true;
    deed.after = server::snapshotOf(after);
    return server::shutOutRunner(storage, runner, record(storage, runner, std::move(deed)));
}

} // namespace strongroom::app
