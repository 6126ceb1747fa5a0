// Never silent: what was not compared by somebody is refused.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/authority.h"

#include "models/domain/authority_fingerprint.h"

#include <unistd.h>

#include <iostream>

namespace strongroom::cli {
namespace {

using client::AuthorityState;

Error untrusted(const std::string& sentence)
{
    return {ErrorKind::Untrusted, sentence};
}

Error otherThanSaid(const client::PresentedAuthority& presented)
{
    return untrusted(
        "The server presents another authority than the one you named, and nothing was "
        "changed. It is "
        + domain::grouped(presented.fingerprint) + '.');
}

bool yesOnTerminal(const client::PresentedAuthority& presented)
{
    std::cerr << "Your organization's authority has this fingerprint:\n\n    "
              << domain::grouped(presented.fingerprint)
              << "\n\nCompare it with the one that your administrator gave you, not by way of this "
                 "server.\nType yes to trust it: ";
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "yes";
}

Result<Done> decideOnNew(client::ControlPlane& plane, const domain::OrganizationId& organization,
                         const client::PresentedAuthority& presented, const std::string& said)
{
    if (!said.empty())
        return said == presented.fingerprint ? plane.trust.trust(organization, said)
                                             : Result<Done>(otherThanSaid(presented));
    if (::isatty(STDIN_FILENO) == 0)
        return untrusted("Nobody has said yet that this organization's authority is trusted, and "
                         "nothing is written or revealed before. Its fingerprint is "
                         + domain::grouped(presented.fingerprint)
                         + "; compare it, then name it with auth trust --authority-fingerprint.");
    if (yesOnTerminal(presented))
        return plane.trust.trust(organization, presented.fingerprint);
    return untrusted("The authority is not trusted, and nothing is written or revealed before.");
}

} // namespace

Result<Done> settleAuthority(client::ControlPlane& plane,
                             const domain::OrganizationId& organization, const std::string& said)
{
    const auto presented = wait(plane.trust.look(organization));
    if (!presented && presented.error().kind == ErrorKind::NoCustodian && said.empty())
        return Done{}; // Nothing to compare yet; nothing is sealed before there is.
    if (!presented)
        return presented.error();
    switch (presented->state) {
    case AuthorityState::Unknown: return decideOnNew(plane, organization, *presented, said);
    case AuthorityState::Trusted:
        return said.empty() || said == presented->fingerprint
                   ? Result<Done>(Done{})
                   : Result<Done>(otherThanSaid(*presented));
    case AuthorityState::Changed: break;
    }
    return untrusted(
        "The organization's authority has changed, and nothing is written or revealed. "
        "You trusted "
        + domain::grouped(presented->pinned) + "; the one presented now is "
        + domain::grouped(presented->fingerprint)
        + ". If your administrator names the new one, trust it with auth trust "
          "--authority-fingerprint.");
}

Result<Done> trustAuthority(client::ControlPlane& plane, const domain::OrganizationId& organization,
                            const std::string& said)
{
    const auto presented = wait(plane.trust.look(organization));
    if (!presented)
        return presented.error();
    if (presented->fingerprint != said)
        return otherThanSaid(*presented);
    if (presented->state == AuthorityState::Trusted)
        return Done{};
    return plane.trust.trust(organization, said);
}

} // namespace strongroom::cli
