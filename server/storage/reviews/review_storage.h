// The table of access reviews, each kept as the document that it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_review.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <string>
#include <vector>

namespace strongroom::server {

class ReviewStorage
{
public:
    explicit ReviewStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Newest first.
    Result<std::vector<std::string>> documents(const domain::OrganizationId& organization,
                                               std::int64_t most);
    /// Fails with NotFound.
    Result<std::string> document(const domain::OrganizationId& organization,
                                 const domain::AccessReviewId& id);

    using Also = std::function<Result<Done>(StorageWriter&)>;
    /// `also` writes into the same transaction.
    Result<Done> add(const domain::AccessReview& review, const std::string& document,
                     const Also& also);
    /// Fails with VersionConflict if the review is not of the revision before any more.
    Result<Done> update(const domain::AccessReview& review, const std::string& document,
                        const Also& also);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
