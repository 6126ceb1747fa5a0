// Requests, grants and emergencies to show and to decide on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/domain/break_glass.h"

namespace strongroom::test {

/// One of each kind that the inbox sorts: for the reader, their own, somebody else's, decided.
inline std::vector<domain::Approval> someApprovals()
{
    const auto make = [](const char* id, const char* who, const char* name) {
        domain::Approval one;
        one.id = {id};
        one.requester = std::string("issuer|") + who;
        one.requesterName = who;
        one.resourceKind = "secret";
        one.resourceId = "s-1";
        one.resourceName = name;
        one.environment = "prod";
        one.purpose = {"incident", "INC-4821", "payment 500s"};
        one.asked = {3, {"API_KEY"}, 1, domain::Obligations{10, true, false}, {}};
        one.rules = {"production by two"};
        one.approvers = {{{"owner", "admin"}, {}}};
        one.minutes = 30;
        one.createdAt = SystemClock().now() - std::chrono::minutes(4);
        one.expiresAt = one.createdAt + std::chrono::hours(24);
        return one;
    };
    auto done = make("a-4", "Eve", "billing-key");
    done.state = domain::ApprovalState::Denied;
    done.votes = {{"issuer|alice", "Alice", false, "not during the freeze", 0, done.createdAt}};
    auto mine = make("a-3", "alice", "own-key");
    mine.requesterName = "Alice";
    auto other = make("a-2", "Carol", "");
    auto forMe = make("a-1", "Bob", "ledger-db-password");
    forMe.mayDecide = true;
    return {done, other, mine, forMe};
}

inline domain::Grant someGrant()
{
    domain::Grant one;
    one.id = {"g-1"};
    one.subject = "issuer|alice";
    one.subjectName = "Alice";
    one.secretName = "stripe";
    one.version = 3;
    one.keys = {"TOKEN"};
    one.purpose = {"deploy", "CHG-7", {}};
    one.maxUses = 3;
    one.uses = 1;
    one.createdAt = SystemClock().now();
    one.expiresAt = one.createdAt + std::chrono::minutes(5);
    return one;
}

/// One that the reader has open, one of somebody else to review, one that is closed.
inline std::vector<domain::BreakGlass> someGlasses()
{
    const auto now = SystemClock().now();
    const auto make = [&](const char* id, const char* subject, const char* name) {
        domain::BreakGlass one;
        one.id = {id};
        one.secret = {"s-1"};
        one.secretName = "ledger-db-password";
        one.subject = subject;
        one.name = name;
        one.reason = "Payment outage, no approver online";
        one.ticket = "INC-4821";
        one.openedAt = now - std::chrono::minutes(3);
        one.expiresAt = now + std::chrono::minutes(27);
        return one;
    };
    auto closed = make("g-3", "issuer|bob", "Bob");
    closed.endedAt = now;
    closed.finding = domain::Finding::FollowUp;
    closed.remark = "Rotated the password.";
    closed.reviewer = "Carol";
    closed.reviewedAt = now;
    auto over = make("g-2", "issuer|bob", "Bob");
    over.endedAt = now;
    over.reveals = 3;
    return {closed, over, make("g-1", "issuer|alice", "Alice")};
}

} // namespace strongroom::test
