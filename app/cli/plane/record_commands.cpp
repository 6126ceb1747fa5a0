// Reading the record, and what pipelines say to it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "models/wire/audit_json.h"

#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;

struct ListWish
{
    std::string filter{};
    std::string output = "table";
    std::int64_t limit = 100;
};

struct JobWish
{
    std::string job{};
    std::string outcome{};
    std::string note{};
};

/// Names come from people: one line stays one line.
std::string plain(const std::string& text)
{
    std::string shown;
    for (const char c : text)
        shown += static_cast<unsigned char>(c) >= ' ' && c != '\x7f' ? c : '?';
    return shown.empty() ? "-" : shown;
}

void tell(const domain::AuditEvent& event, bool json)
{
    if (json) {
        std::cout << wire::serialize(wire::toJson(event)) << '\n';
        return;
    }
    std::cout << toRfc3339(event.at) << '\t' << plain(event.actor) << '\t' << event.action << '\t'
              << nameOf(event.decision) << '\t' << plain(event.resourceName) << '\t'
              << plain(event.purpose) << '\t' << event.id.value << '\n';
}

int listEvents(const Connection& connection, const ListWish& wish)
{
    return within(connection,
                  [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
                      client::AuditQuery query{organization, {}, wish.filter, {}, 200};
                      for (std::int64_t told = 0; told < wish.limit;) {
                          const auto page = wait(plane.audit.list(query));
                          if (!page)
                              return say(page.error());
                          for (const auto& event : page->items)
                              if (told++ < wish.limit)
                                  tell(event, wish.output == "json");
                          if (!page->next)
                              break;
                          query.cursor = page->next;
                      }
                      return Yes;
                  });
}

int showEvent(const Connection& connection, const std::string& id)
{
    return within(connection,
                  [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
                      const auto event = wait(plane.audit.get(organization, {id}));
                      if (!event)
                          return say(event.error());
                      tell(*event, true);
                      return Yes;
                  });
}

/// 1 while something is to be rotated: a leaver's list can be waited for by a script.
int tellExposure(const Connection& connection, const std::string& subject, bool json)
{
    return within(connection,
                  [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
                      const auto exposures = wait(plane.audit.exposure(organization, subject));
                      if (!exposures)
                          return say(exposures.error());
                      bool open = false;
                      for (const auto& exposure : *exposures) {
                          open = open || exposure.isOpen();
                          if (json)
                              std::cout << wire::serialize(wire::toJson(exposure)) << '\n';
                          for (const auto& key : exposure.keys)
                              if (!json)
                                  std::cout << nameOf(key.state) << '\t' << plain(exposure.name)
                                            << '\t' << plain(key.key) << "\tversion " << key.version
                                            << "\tseen " << toRfc3339(key.seenAt) << '\n';
                      }
                      return open ? No : Yes;
                  });
}

struct EraseWish
{
    std::vector<std::string> events{};
    std::string reason{};
};

int eraseEvents(const Connection& connection, const EraseWish& wish)
{
    std::vector<domain::EventId> events;
    for (const auto& id : wish.events)
        events.push_back({id});
    return within(connection,
                  [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
                      const auto approval =
                          wait(plane.audit.requestErasure(organization, events, wish.reason));
                      if (!approval)
                          return say(approval.error());
                      std::cout << approval->id.value << '\n';
                      std::cerr << "Waiting for approval " << approval->id.value << '\n';
                      return Waiting;
                  });
}

int reportJob(const Connection& connection, const JobWish& wish)
{
    using domain::JobOutcome;
    domain::JobReport report{wish.job, JobOutcome::Succeeded, wish.note};
    for (const auto outcome : {JobOutcome::Succeeded, JobOutcome::Failed, JobOutcome::Cancelled})
        if (wish.outcome == nameOf(outcome))
            report.outcome = outcome;
    return within(connection,
                  [&](client::ControlPlane& plane, const OrganizationId& organization) -> int {
                      const auto done = wait(plane.audit.reportJob(organization, report));
                      return done ? int(Yes) : say(done.error());
                  });
}

} // namespace

void addRecordCommands(Words program, Words audit, const Connection& connection)
{
    auto& wish = audit.keep<ListWish>();
    audit.command("list", "Events, newest first")
        .text("--filter", wish.filter,
              "Words, and key:value: actor, action, kind, resource, env, purpose, grant, approval, "
              "job, address, decision, from, until")
        .number("--limit", wish.limit, "How many at most")
        .text("--output", wish.output, "How they are printed", {false, {"table", "json"}})
        .runs([&] { return listEvents(connection, wish); });
    auto& event = audit.keep<std::string>();
    audit.command("show", "One event with its snapshots, as JSON")
        .text("event", event, "Its id", required)
        .runs([&] { return showEvent(connection, event); });
    auto& subject = audit.keep<std::string>();
    auto& json = audit.keep<bool>();
    audit.command("exposure", "Which values somebody has seen, and which of them still hold")
        .text("subject", subject, "Who: builtin|anna", required)
        .flag("--json", json, "A document a line")
        .runs([&] { return tellExposure(connection, subject, json); });
    auto& erase = audit.keep<EraseWish>();
    audit.command("erase", "Ask others to agree that what events say goes for good")
        .texts("--event", erase.events, "An event's id; may be repeated", required)
        .text("--reason", erase.reason, "Why, in a sentence that stays on the record", required)
        .runs([&] { return eraseEvents(connection, erase); });
    auto& report = program.keep<JobWish>();
    program.command("job", "Deployment jobs, for pipelines")
        .command("report", "Say on the record how a job ended")
        .text("job", report.job, "Kind and id: deploy/4711", required)
        .text("--outcome", report.outcome, "How", {true, {"succeeded", "failed", "cancelled"}})
        .text("--note", report.note, "In a sentence")
        .runs([&] { return reportJob(connection, report); });
}

} // namespace strongroom::cli
