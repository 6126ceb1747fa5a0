// Where somebody is signed in, and by what beside a password.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/snapshot.h"
#include "server/audit/yaml_record.h"

namespace strongroom::server {
namespace {

/// When it was last used is no part of it: that changes without an event.
void write(YamlRecord& out, const domain::SignInSession& session,
           const std::optional<Timestamp>& endedAt)
{
    const auto known = [](Timestamp time) {
        return time == Timestamp{} ? std::optional<Timestamp>() : time;
    };
    out.text("client", session.client)
        .text("address", session.peer)
        .text("acr", session.acr)
        .list("amr", session.amr)
        .time("signedInAt", known(session.authTime))
        .text("state", endedAt ? "ended" : "open")
        .time("endedAt", endedAt);
}

} // namespace

std::string snapshotOf(const domain::SignInSession& session,
                       const std::optional<Timestamp>& endedAt)
{
    YamlRecord out("Session");
    out.section("metadata").text("id", session.id);
    write(out.section("spec"), session, endedAt);
    return out.finish();
}

std::string snapshotOf(const std::vector<domain::SignInSession>& sessions,
                       const std::optional<Timestamp>& endedAt)
{
    YamlRecord out("Sessions");
    out.section("spec").beginList("sessions");
    for (const auto& session : sessions) {
        write(out.beginItem().text("id", session.id), session, endedAt);
        out.endItem();
    }
    out.endList();
    return out.finish();
}

std::string snapshotOf(const domain::SecondFactorState& factor, const std::string& subject)
{
    YamlRecord out("SecondFactor");
    out.section("metadata").text("subject", subject);
    auto& spec = out.section("spec").flag("on", factor.on);
    if (factor.on)
        spec.time("since", factor.since).number("recoveryCodes", factor.recoveryCodes);
    return out.finish();
}

} // namespace strongroom::server
