// Where a copy of metadata rests between two starts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "models/domain/keyed_secret.h"
#include "models/domain/organization.h"

#include <QCoro/QCoroTask>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::client {

/// How far a copy has come.
struct CopyMark
{
    /// All changes of the feed up to here are in it.
    std::optional<std::uint64_t> position{};
    /// The last change that was seen, and when it was made: another one in its place means another
    /// history.
    std::uint64_t seen = 0;
    Timestamp seenAt{};
    bool whole = false;                   ///< Everything was listed once.
    std::optional<std::string> listing{}; ///< Where the listing that makes it whole goes on.
    std::uint64_t listed = 0;             ///< What it has listed so far.
    Timestamp asOf{};
};

struct CopyChange
{
    std::vector<domain::KeyedSecret> put{};
    std::vector<domain::SecretId> removed{};
    CopyMark mark{};
};

/// Whose copy.
struct CopyOwner
{
    domain::OrganizationId organization{};
    std::string person{};

    friend bool operator==(const CopyOwner&, const CopyOwner&) = default;
};

/// Reads one part, as encode() gave it (change_codec.h). If it fails, the part makes no sense.
using TakePart = std::function<Result<Done>(std::span<const std::uint8_t>)>;

/// A failure here loses what is kept, never what is known: it is loaded anew.
class MetadataStore
{
public:
    virtual ~MetadataStore() = default;

    /// What is kept is handed to `take`, oldest first; the last mark counts. Fails with NotFound if
    /// there is nothing, with Corrupted if what was there has been thrown away.
    virtual QCoro::Task<Result<Done>> open(CopyOwner owner, TakePart take) = 0;
    /// True if what is kept outlives the program.
    virtual bool lasts() const = 0;
    virtual Result<Done> keep(const CopyChange& change) = 0;
    /// Begins anew, with nothing.
    virtual Result<Done> restart() = 0;
    virtual QCoro::Task<Result<Done>> wipe() = 0;
};

/// Keeps nothing.
class NoMetadataStore final : public MetadataStore
{
public:
    QCoro::Task<Result<Done>> open(CopyOwner, TakePart) override
    {
        co_return Error{ErrorKind::NotFound, "No copy is kept."};
    }
    bool lasts() const override { return false; }
    Result<Done> keep(const CopyChange&) override { return Done{}; }
    Result<Done> restart() override { return Done{}; }
    QCoro::Task<Result<Done>> wipe() override { co_return Done{}; }
};

} // namespace strongroom::client
