// What may be asked about an organization's encryption keys, and had done with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/key_use.h"

#include <QCoro/QCoroTask>

#include <map>
#include <string>
#include <vector>

namespace strongroom::client {

/// A key as somebody enters it. The credentials are sealed to the custodian before they leave:
/// nobody between can use them.
struct KeyDraft
{
    domain::KeyDefinition definition{};
    std::map<std::string, SecretBytes> credentials{}; ///< None: the runner's own identity.
    SecretBytes keyFile{0}; ///< A vendor's own file, as it stands, instead of credentials.
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at. Changes
/// are signed on this device, and answer with the keys as they are then.
class KeysApi
{
public:
    virtual ~KeysApi() = default;

    /// With `probe`, each key wraps and unwraps something now.
    virtual QCoro::Task<Result<domain::EncryptionKeys>> keys(domain::OrganizationId organization,
                                                             bool probe) = 0;
    virtual QCoro::Task<Result<domain::EncryptionKeys>>
    assignKey(domain::OrganizationId organization, KeyDraft draft) = 0;
    /// Activates, rotates or retires.
    virtual QCoro::Task<Result<domain::EncryptionKeys>>
    changeKey(domain::OrganizationId organization, domain::ProofOperation operation,
              std::string kekId) = 0;

    /// Newest first.
    virtual QCoro::Task<Result<std::vector<domain::Rewrap>>>
    rewraps(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::Rewrap>> startRewrap(domain::OrganizationId organization,
                                                            domain::RewrapWish wish) = 0;
    virtual QCoro::Task<Result<domain::Rewrap>> pauseRewrap(domain::OrganizationId organization,
                                                            domain::RewrapId rewrap) = 0;
    virtual QCoro::Task<Result<domain::Rewrap>> resumeRewrap(domain::OrganizationId organization,
                                                             domain::RewrapId rewrap) = 0;
};

} // namespace strongroom::client
