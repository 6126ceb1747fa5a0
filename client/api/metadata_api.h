// The metadata that this console keeps: what it knows of all secrets without asking.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "models/domain/ids.h"

#include <QObject>

#include <cstddef>
#include <optional>

namespace strongroom::index {
class SecretIndex;
}

namespace strongroom::client {

enum class MetadataPhase {
    Empty,   ///< Of nobody: nobody is signed in.
    Loading, ///< What is there can be used; more comes.
    Current, ///< All of it, followed by the change feed.
    Offline  ///< As of MetadataState::asOf; the server cannot be reached.
};

/// Where the copy is kept between two starts.
enum class MetadataKeeping {
    Sealed,     ///< In a file, under a key in the keychain.
    MemoryOnly, ///< There is no keychain, or it refuses: loaded anew at each start.
};

struct MetadataState
{
    MetadataPhase phase = MetadataPhase::Empty;
    MetadataKeeping keeping = MetadataKeeping::MemoryOnly;
    std::size_t known = 0;              ///< Secrets in the index.
    std::size_t loaded = 0;             ///< While loading, those that the server has listed so far.
    std::optional<std::size_t> total{}; ///< Of how many, if that is known.
    std::optional<Timestamp> asOf{};    ///< When all of it was last known to be current.
    std::optional<Error> problem{};     ///< Why loading does not go on.
};

/// Never a value. One copy a server and person; what the person may no longer see goes out of it.
class MetadataApi : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const index::SecretIndex& index() const = 0;
    virtual MetadataState state() const = 0;

    /// Begins with the copy of `organization`, instead of any before; loads what is missing.
    virtual void open(const domain::OrganizationId& organization) = 0;
    /// Asks for one secret again, as after a change of one's own.
    virtual void refresh(const domain::SecretId& secret) = 0;
    /// Tries again at once what failed; or else lists all of it anew, with what is known usable
    /// meanwhile.
    virtual void reload() = 0;
    /// Forgets it here and on the disk: somebody signs out.
    virtual void wipe() = 0;

signals:
    /// The index or the state is another; rows are read anew. Not more than a few times a second,
    /// and the index is not tidied up without it.
    void changed();
};

} // namespace strongroom::client
