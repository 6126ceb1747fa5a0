// Looks again every other second: the program does nothing else meanwhile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/approving.h"

#include <QTimer>

#include <iostream>

namespace strongroom::cli {
namespace {

constexpr std::chrono::seconds pause{2};

void rest()
{
    QEventLoop loop;
    QTimer::singleShot(pause, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

Result<std::optional<domain::ApprovalId>> decisionOn(client::ControlPlane& plane,
                                                     domain::Approval approval, bool patiently)
{
    using Approved = std::optional<domain::ApprovalId>;
    std::cerr << "Waiting for approval " << approval.id.value << " by " << approval.needed
              << " other person(s).\n";
    if (!patiently)
        return Approved();
    while (approval.state == domain::ApprovalState::Waiting) {
        rest();
        auto later = wait(plane.approvals.approval(approval.organization, approval.id));
        if (!later)
            return later.error();
        approval = std::move(*later);
    }
    if (approval.state != domain::ApprovalState::Approved)
        return Error{ErrorKind::Forbidden,
                     "The request is " + std::string(nameOf(approval.state)) + "."};
    return Approved(approval.id);
}

Result<std::optional<domain::ApprovalId>> approvalFor(client::ControlPlane& plane,
                                                      const domain::OrganizationId& organization,
                                                      const domain::GrantRequest& request,
                                                      bool patiently)
{
    auto approval = wait(plane.approvals.request(organization, request));
    if (!approval)
        return approval.error();
    return decisionOn(plane, std::move(*approval), patiently);
}

} // namespace strongroom::cli
