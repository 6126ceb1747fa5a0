// Policies from the command line: shown, tried, proposed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"

#include <QFile>

#include <iostream>

namespace strongroom::cli {
namespace {

struct PolicyWish
{
    std::string file{};
    std::string note{};
};

Result<domain::PolicyProposal> proposalOf(const PolicyWish& wish)
{
    QFile file(QString::fromStdString(wish.file));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InvalidInput, "The file " + wish.file + " cannot be read."};
    return domain::PolicyProposal{file.readAll().toStdString(), wish.note};
}

int showPolicy(const Connection& connection)
{
    return within(connection,
                  [](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      const auto policy = wait(plane.approvals.policy(organization));
                      if (!policy)
                          return say(policy.error());
                      std::cout << policy->document;
                      return int(Yes);
                  });
}

int showHistory(const Connection& connection)
{
    return within(connection,
                  [](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      const auto all = wait(plane.approvals.policyHistory(organization));
                      if (!all)
                          return say(all.error());
                      for (const auto& one : *all)
                          std::cout << one.number << '\t'
                                    << (one.number == 0 ? "built-in"
                                                        : toRfc3339(one.since) + "\t"
                                                              + one.proposedBy + "\tapproved by "
                                                              + one.approvedBy + "\t" + one.note)
                                    << '\n';
                      return int(Yes);
                  });
}

int tryPolicy(const Connection& connection, const PolicyWish& wish)
{
    const auto proposal = proposalOf(wish);
    if (!proposal)
        return say(proposal.error());
    return within(connection, [&](client::ControlPlane& plane,
                                  const domain::OrganizationId& organization) {
        const auto trial = wait(plane.approvals.tryPolicy(organization, *proposal));
        if (!trial)
            return say(trial.error());
        for (const auto& one : trial->differences)
            std::cout << toRfc3339(one.at) << '\t' << one.actor << '\t' << one.action << '\t'
                      << one.resourceName << '\t' << one.before << "\t->\t" << one.after << '\n';
        std::cerr << trial->differences.size() << " of " << trial->replayed
                  << " decisions would come out otherwise.\n";
        return int(Yes);
    });
}

int proposePolicy(const Connection& connection, const PolicyWish& wish)
{
    const auto proposal = proposalOf(wish);
    if (!proposal)
        return say(proposal.error());
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto approval = wait(plane.approvals.proposePolicy(organization, *proposal));
            if (!approval)
                return say(approval.error());
            std::cerr << "Waiting for approval " << approval->id.value << " by somebody else.\n";
            std::cout << approval->id.value << '\n';
            return int(Yes);
        });
}

} // namespace

void addPolicyCommands(Words program, const Connection& connection)
{
    auto policy = program.command("policy", "What the organization demands of each use of a value");
    policy.command("show", "Print the one in force").runs([&] { return showPolicy(connection); });
    policy.command("history", "All that were in force").runs([&] {
        return showHistory(connection);
    });
    auto attempt = policy.command("try", "What would it have changed?");
    auto& tried = attempt.keep<PolicyWish>();
    attempt.text("file", tried.file, "YAML or JSON", required).runs([&] {
        return tryPolicy(connection, tried);
    });
    auto propose = policy.command("propose", "Ask others to put it in force");
    auto& proposed = propose.keep<PolicyWish>();
    propose.text("file", proposed.file, "YAML or JSON", required)
        .text("--note", proposed.note, "Why")
        .runs([&] { return proposePolicy(connection, proposed); });
}

} // namespace strongroom::cli
