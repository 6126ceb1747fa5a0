// A store in memory that outlives a copy.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/cache/change_codec.h"
#include "client/cache/metadata_store.h"

namespace strongroom::test {

/// Keeps in memory what outlives a MetadataSync.
class MemoryStore : public client::MetadataStore
{
public:
    std::vector<client::CopyChange> kept;
    client::CopyOwner of;
    int wiped = 0;

    QCoro::Task<Result<Done>> open(client::CopyOwner owner, client::TakePart take) override
    {
        if (kept.empty() || !(of == owner)) {
            of = owner;
            kept.clear();
            co_return Error{ErrorKind::NotFound, "Nothing."};
        }
        for (const auto& change : std::vector(kept))
            if (auto taken = take(client::encode(change)); !taken)
                co_return taken;
        co_return Done{};
    }
    bool lasts() const override { return true; }
    Result<Done> keep(const client::CopyChange& change) override
    {
        kept.push_back(change);
        return Done{};
    }
    Result<Done> restart() override
    {
        kept.clear();
        return Done{};
    }
    QCoro::Task<Result<Done>> wipe() override
    {
        ++wiped;
        kept.clear();
        co_return Done{};
    }
};

} // namespace strongroom::test
