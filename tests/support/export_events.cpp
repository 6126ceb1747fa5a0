// Prints what leaves of events of the named actions, in each form, for checks by others' tools; and
// signs a text as a webhook's sender does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"
#include "models/wire/json.h"
#include "providers/sinks/syslog_message.h"
#include "providers/sinks/webhook_sink.h"

#include <iostream>

using namespace strongroom;

namespace {

constexpr const char* canary = "format canary";

/// With a canary in every member that must not leave, and an address that may be asked for.
domain::AuditEvent eventOf(const std::string& action, domain::Decision decision)
{
    domain::AuditEvent event;
    event.id = domain::EventId::fresh();
    event.organization = domain::OrganizationId::fresh();
    event.at = SystemClock().now();
    event.subject = "builtin|8f14\"e4\\5f]";
    event.actor = canary;
    event.action = action;
    event.decision = decision;
    event.resourceKind = action.substr(0, action.find('.'));
    event.resourceId = canary;
    event.resourceName = canary;
    event.resourceRef = std::string(64, 'a');
    event.purpose = std::string("incident INC-1 · ") + canary;
    event.grantId = decision == domain::Decision::Allow ? newId() : canary;
    event.requestId = decision == domain::Decision::Allow ? newId() : canary;
    event.reason = decision == domain::Decision::Allow ? canary : "policy_denied";
    event.before = canary;
    event.after = canary;
    event.address = "203.0.113.7";
    return event;
}

/// What was allowed goes as to a sink that is told addresses, the rest as to any other.
wire::json::object formsOf(const std::string& action, domain::Decision decision)
{
    using providers::EventFormat;
    const auto address = decision == domain::Decision::Allow ? domain::ClientAddress::Told
                                                             : domain::ClientAddress::Withheld;
    const auto event = domain::exportOf(eventOf(action, decision), 7, address);
    return {{"cloudevents", wire::parse(textOf(event, EventFormat::CloudEvents)).value()},
            {"ocsf", wire::parse(textOf(event, EventFormat::Ocsf)).value()},
            {"syslog", syslogMessage(event, EventFormat::CloudEvents, "host.example")}};
}

int sign(const std::string& secret, const std::string& id, const std::string& timestamp,
         const std::string& body)
{
    const auto secrets = providers::webhookSecretsIn(secret);
    const auto signature = secrets ? providers::webhookSignature(*secrets, id, timestamp, body)
                                   : Result<std::string>(secrets.error());
    std::cout << (signature ? *signature : signature.error().message) << '\n';
    return signature ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 5 && words[0] == "sign")
        return sign(words[1], words[2], words[3], words[4]);
    for (const auto& action : words)
        for (const auto decision : {domain::Decision::Allow, domain::Decision::Deny})
            std::cout << wire::serialize(formsOf(action, decision)) << '\n';
    return 0;
}
