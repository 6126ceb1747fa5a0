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

Result<std::optional<domain::ApprovalId>> approvalFor(client::ControlPlane& plane,
                                                      const domain::OrganizationId& organization,
                                                      const domain::GrantRequest& request,
                                                      bool patiently)
{
    using Approved = std::optional<domain::ApprovalId>;
    auto approval = wait(plane.approvals.request(organization, request));
    if (!approval)
        return approval.error();
    std::cerr << "Waiting for approval " << approval->id.value << " by " << approval->needed
              << " other person(s).\n";
    if (!patiently)
        return Approved();
    while (approval->state == domain::ApprovalState::Waiting) {
        rest();
        approval = wait(plane.approvals.approval(organization, approval->id));
        if (!approval)
            return approval.error();
    }
    if (approval->state != domain::ApprovalState::Approved)
        return Error{ErrorKind::Forbidden,
                     "The request is " + std::string(nameOf(approval->state)) + "."};
    return Approved(approval->id);
}

} // namespace strongroom::cli
