// The PDP: whether somebody may do something, by the authorization model and who stands in which
// relation to what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/evaluation/evaluator.h"
#include "models/domain/organization.h"
#include "server/policy/access/access_cache.h"
#include "server/policy/access/engines.h"
#include "server/policy/authenticator.h"
#include "server/storage/storage.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// How members are known in the store: the issuer and its name for them, so that two issuers cannot
/// meet.
std::string memberKeyOf(const Principal& principal);

/// The model's name for what a capability asks of an object of that type; of the organization's own
/// where the type has none. Empty if only the organization knows it.
std::string_view permissionOf(domain::Capability capability, std::string_view objectType);

/// What no role gives: a machine reveals nothing, and an API key does only what it was made for.
/// Fails with Forbidden.
Result<Done> withinLimits(const Principal& principal, domain::Capability capability);

/// Somebody in their organization, as of one moment.
struct Standing
{
    std::shared_ptr<const Access> access{};
    domain::Member member{};
    authz::Circumstances circumstances{}; ///< Their places by the identity provider's groups.

    std::string user() const { return objectOf(member).text(); }
};

/// May be called from any thread.
class DecisionPoint
{
public:
    /// The storage outlives this, and so do the engines, if it is not the evaluator in this process
    /// that decides.
    DecisionPoint(Storage& storage, authz::Schema schema, Engines* engines = nullptr)
        : m_storage(storage), m_cache(storage), m_schema(std::move(schema)), m_engines(engines)
    {}

    /// Whether they may on the organization as a whole. Fails with NotFound for whoever is no
    /// member or suspended, since they may not know that the organization exists, and with
    /// Forbidden for a member who may not.
    Result<Done> decide(const Principal& principal, domain::Capability capability,
                        const domain::OrganizationId& organization);
    /// The same on one object of it: an environment or a secret. NotFound also for whoever may not
    /// see it.
    Result<Done> decide(const Principal& principal, domain::Capability capability,
                        const domain::OrganizationId& organization,
                        const domain::AccessObject& object);
    /// For a secret at hand.
    Result<Done> decide(const Principal& principal, domain::Capability capability,
                        const domain::Secret& secret);

    /// Who they are in the organization. Fails with NotFound as decide() does.
    Result<Standing> standingOf(const Principal& principal,
                                const domain::OrganizationId& organization);
    /// What lists may show them; none for all there is. NotFound as above.
    Result<std::optional<VisibleSecrets>> visibleTo(const Principal& principal,
                                                    const domain::OrganizationId& organization);
    Result<std::optional<VisibleSecrets>> visibleTo(const Standing& standing) const;

    /// Where they belong. A capability is told if they have it on anything there.
    Result<std::vector<domain::Membership>> membershipsOf(const Principal& principal);

    AccessCache& cache() { return m_cache; }
    /// Decides. Borrows `access`; fails as Engines::engineOf() does.
    Result<std::shared_ptr<const authz::Engine>>
    engineOf(const std::shared_ptr<const Access>& access) const;
    /// For what is not decided: what a change would do, and why something is so.
    authz::Evaluator evaluatorOf(const Access& access) const
    {
        return authz::Evaluator(m_schema, access.tuples);
    }
    const authz::Schema& schema() const { return m_schema; }

private:
    Result<bool> may(const Standing& standing, domain::Capability capability,
                     const domain::AccessObject& object,
                     const authz::Circumstances& circumstances) const;
    Result<Done> decideOn(const Standing& standing, domain::Capability capability,
                          const domain::AccessObject& object,
                          const authz::Circumstances& circumstances) const;
    Result<std::set<domain::Capability>> capabilitiesOf(const Standing& standing) const;

    Storage& m_storage;
    AccessCache m_cache;
    const authz::Schema m_schema;
    Engines* const m_engines;
};

/// Where a secret stands, as tuples: they follow from the secret and are not stored.
std::vector<authz::Tuple> placeOf(const domain::Secret& secret);

} // namespace strongroom::server
