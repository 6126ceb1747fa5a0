// What the console may ask of the control plane about secrets and their versions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/grant.h"
#include "models/domain/page.h"
#include "models/domain/secret.h"
#include "models/domain/version.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

struct SecretQuery
{
    domain::OrganizationId organization{};
    std::string text{}; ///< Substring of name, slug, description or label.
    std::optional<domain::EnvironmentId> environment{}; ///< None: all scopes.
    bool organizationOnly = false;                      ///< Only secrets of no environment.
    bool deleted = false;                               ///< The trash instead.
    std::optional<std::string> cursor{};
    std::uint32_t limit = 200;
};

/// Which secret, as of which revision: a write fails with VersionConflict if it has moved on.
struct SecretAt
{
    domain::OrganizationId organization{};
    domain::SecretId secret{};
    std::uint64_t revision = 0;
};

struct DraftEntry
{
    std::string key{};
    domain::ValueFormat format = domain::ValueFormat::Text;
    std::optional<SecretBytes> value{}; ///< None: keep the base version's value, unread.
};

/// A version to be, in the clear only here: sealed before it leaves the process.
struct VersionDraft
{
    std::vector<DraftEntry> entries{};
    std::optional<std::uint32_t> base{}; ///< Needed if any entry is kept.
    std::string note{};
    /// When certificates among the values end is told beside them, unsealed.
    bool tellsEnds = true;
};

struct SecretDraft
{
    domain::NewSecret secret{}; ///< An empty id is filled in.
    VersionDraft version{};
};

/// One part of an import: a new secret, or a version of a standing one.
struct ImportDraft
{
    std::optional<domain::NewSecret> create{};
    std::optional<SecretAt> update{};
    VersionDraft version{};
};

struct RevealedEntry
{
    std::string key{};
    domain::ValueFormat format = domain::ValueFormat::Text;
    SecretBytes value{0};
};

struct Revealed
{
    domain::Grant grant{};
    std::string runnerName{};
    std::vector<RevealedEntry> entries{};
    /// A version that exists, though the control plane did not show it as the newest; 0 for none.
    std::uint32_t hiddenVersion = 0;
    /// A newer version than the one shown as the newest, which the control plane says is deleted.
    std::uint32_t deletedVersion = 0;
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class SecretsApi
{
public:
    virtual ~SecretsApi() = default;

    virtual QCoro::Task<Result<domain::Page<domain::Secret>>> list(SecretQuery query) = 0;
    virtual QCoro::Task<Result<domain::Secret>> get(domain::OrganizationId organization,
                                                    domain::SecretId secret) = 0;
    /// Metadata and first version together. Fails with AlreadyExists if the slug is taken.
    virtual QCoro::Task<Result<domain::Secret>> create(domain::OrganizationId organization,
                                                       SecretDraft draft) = 0;
    virtual QCoro::Task<Result<domain::Secret>> change(SecretAt secret,
                                                       domain::SecretChange change) = 0;
    virtual QCoro::Task<Result<domain::Secret>> remove(SecretAt secret) = 0;
    virtual QCoro::Task<Result<domain::Secret>> restore(SecretAt secret) = 0;

    /// Newest first.
    virtual QCoro::Task<Result<std::vector<domain::Version>>>
    versions(domain::OrganizationId organization, domain::SecretId secret) = 0;
    /// Fails with TooLarge, before anything is sent, if a value is over domain::largestValue.
    virtual QCoro::Task<Result<domain::Version>> putVersion(SecretAt secret,
                                                            VersionDraft draft) = 0;
    virtual QCoro::Task<Result<domain::Version>> deleteVersion(SecretAt secret,
                                                               std::uint32_t number) = 0;
    virtual QCoro::Task<Result<domain::Version>> undeleteVersion(SecretAt secret,
                                                                 std::uint32_t number) = 0;
    /// A new version with the content of `number`; needs no right to reveal.
    virtual QCoro::Task<Result<domain::Version>> rollback(SecretAt secret, std::uint32_t number,
                                                          std::string note) = 0;
    /// All of them, or none.
    virtual QCoro::Task<Result<std::vector<domain::Secret>>>
    importSecrets(domain::OrganizationId organization, std::vector<ImportDraft> drafts) = 0;

    /// Asks for a grant and redeems it. Every call is audited, whether it succeeds or not.
    virtual QCoro::Task<Result<Revealed>> reveal(domain::OrganizationId organization,
                                                 domain::GrantRequest request) = 0;
};

} // namespace strongroom::client
