// Which secrets hold the same value: the custodian marks values alike, for one reader and one
// report.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/comparison.h"
#include "models/domain/ids.h"
#include "models/domain/page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

inline constexpr std::string_view reuseOperation = "mark_reuse";
inline constexpr std::size_t mostReuseVersions = 100; ///< In one question to the custodian.
inline constexpr std::size_t reuseMarkSize = 16;      ///< Bytes.

struct ReuseWish
{
    OrganizationId organization{};
    std::optional<EnvironmentId> environment{}; ///< None: all of the organization.
    std::string report{}; ///< An id: values are alike within one report and in no other.
    Purpose purpose{};

    friend bool operator==(const ReuseWish&, const ReuseWish&) = default;
};

struct ReuseClaims
{
    ReuseWish wish{};
    Bytes readerPublicKey{};
    ProofStamp stamp{};
};

/// Ask: open the versions, and give each value a mark that equal values share.
struct MarkReuseRequest
{
    ReuseWish wish{};
    std::vector<SealedVersion> versions{};
    Bytes readerPublicKey{};             ///< X25519, 32 bytes, ephemeral.
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
};

struct MarkReuseAnswer
{
    SealedMessage sealed{}; ///< docs/formats/sealed_values.md, "Marks of a report to a reader".
    CustodianKey custodian{};
};

/// A secret whose current values were marked.
struct MarkedSecret
{
    SecretId id{};
    std::string name{};
    std::optional<EnvironmentId> environment{};
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
};

struct MarkedPage
{
    std::vector<MarkedSecret> secrets{};
    std::uint64_t withheld = 0; ///< Secrets that this person may not reveal, or that are too large.
    MarkReuseAnswer answer{};
    std::optional<std::string> next{};
};

/// What the marks of a page are sealed to: the report, and the values in their order.
Bytes marksPlace(const std::string& report, const std::vector<MarkedSecret>& secrets);
/// What a report's key is derived for: nobody else's report has the same marks.
Bytes reuseInfo(const ReuseWish& wish, const Bytes& readerPublicKey);

} // namespace strongroom::domain
