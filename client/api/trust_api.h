// Whose word the console takes for the key that values are sealed to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/ids.h"

#include <QCoro/QCoroTask>

#include <QObject>

#include <string>

namespace strongroom::client {

enum class AuthorityState {
    Trusted, ///< It is the one that is pinned.
    Unknown, ///< None is pinned yet for this server and organization.
    Changed, ///< Another one is pinned.
};

/// What the server says is the organization's authority. Its custodian's key verifies under it.
struct PresentedAuthority
{
    AuthorityState state = AuthorityState::Unknown;
    std::string fingerprint{};
    std::string pinned{};   ///< Empty if none is.
    bool changeable = true; ///< False if it is pinned from a file of our own: trust() then fails.
};

/// Nothing is sealed to a custodian, and nothing that it releases is opened, unless a pinned
/// authority vouches for it.
class TrustApi : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks the server, and decides nothing. Fails with NoCustodian while no runner is connected,
    /// and with Untrusted or Forged for a custodian that does not verify whoever is trusted.
    virtual QCoro::Task<Result<PresentedAuthority>> look(domain::OrganizationId organization) = 0;

    /// Pins the authority of that fingerprint, instead of any pinned before. Only for what a person
    /// has said.
    virtual Result<Done> trust(domain::OrganizationId organization, std::string fingerprint) = 0;

signals:
    /// Something was not sealed or not opened, because of whose key it was.
    void refused(const strongroom::domain::OrganizationId& organization);
};

} // namespace strongroom::client
