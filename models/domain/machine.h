// Machines: service accounts, what they show who they are by, and API keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/organization.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::domain {

using ApiKeyId = Id<struct ApiKeyTag>;
using ServiceAccountId = Id<struct ServiceAccountTag>;
using CredentialId = Id<struct CredentialTag>;

/// What is known of a key once it was shown: never the key.
struct ApiKey
{
    ApiKeyId id{};
    OrganizationId organization{};
    std::string name{};
    std::string owner{};     ///< Member key; a service account's is "service_account|<id>".
    std::string ownerName{}; ///< For people.
    std::string prefix{};    ///< "srk_" and its first characters, to know it again by.
    std::set<Capability> capabilities{};
    std::vector<EnvironmentId> environments{}; ///< Empty: all.
    Timestamp createdAt{};
    std::optional<Timestamp> expiresAt{};
    std::optional<Timestamp> lastUsedAt{};
    std::optional<Timestamp> revokedAt{};
};

struct NewApiKey
{
    std::string name{};
    std::optional<ServiceAccountId> account{}; ///< None: the person who asks owns it.
    std::set<Capability> capabilities{};       ///< Empty: seeing secrets and versions.
    std::vector<EnvironmentId> environments{};
    std::optional<Timestamp> expiresAt{};
};

/// The one time that a key is shown.
struct IssuedApiKey
{
    ApiKey key{};
    std::string secret{};
};

enum class CredentialKind { PublicKey, Certificate };

/// What a service account shows who it is by, beside API keys.
struct MachineCredential
{
    CredentialId id{};
    CredentialKind kind = CredentialKind::PublicKey;
    std::string thumbprint{}; ///< RFC 7638, or SHA-256 of the certificate in base64url.
    Timestamp createdAt{};
};

/// A public JWK, or a certificate in PEM.
struct NewCredential
{
    CredentialKind kind = CredentialKind::PublicKey;
    std::string text{};
};

struct ServiceAccount
{
    ServiceAccountId id{};
    OrganizationId organization{};
    std::string name{};
    bool disabled = false;
    std::string runner{}; ///< Id of the runner that it stands for; empty for other machines.
    std::vector<MachineCredential> credentials{};
    Timestamp createdAt{};
    std::string createdBy{};
    std::optional<Timestamp> lastUsedAt{};
};

struct NewServiceAccount
{
    std::string name{};
    std::string role = "viewer"; ///< Or "member".
};

/// A runner as a list shows it.
struct RunnerState
{
    RunnerId id{};
    std::string name{};
    std::string fingerprint{};
    bool revoked = false;
    bool connected = false; ///< The one that is asked now.
};

std::string_view nameOf(CredentialKind kind); ///< "public_key", "certificate".

/// How a service account is known among members.
std::string memberKeyOf(const ServiceAccountId& account);

/// What a key may be given: all but revealing, since a runner takes no machine's word.
std::vector<Capability> keyCapabilities();

} // namespace strongroom::domain
