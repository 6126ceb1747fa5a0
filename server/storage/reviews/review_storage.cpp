// One row a review.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/reviews/review_storage.h"

#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {

Result<std::vector<std::string>>
ReviewStorage::documents(const domain::OrganizationId& organization, std::int64_t most)
{
    using All = std::vector<std::string>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare("SELECT document FROM access_reviews WHERE organization = ? "
                                     "ORDER BY started_at DESC, id LIMIT ?");
        rows.bind(organization.value).bind(most);
        while (rows.step())
            all.push_back(rows.text(0));
        return rows.failed() ? Result<All>(rows.error()) : all;
    });
}

Result<std::string> ReviewStorage::document(const domain::OrganizationId& organization,
                                            const domain::AccessReviewId& id)
{
    return m_storage.readOne<std::string>([&](Database& database) -> Result<std::string> {
        auto row = database.prepare(
            "SELECT document FROM access_reviews WHERE organization = ? AND id = ?");
        row.bind(organization.value).bind(id.value);
        if (row.step())
            return row.text(0);
        return row.failed() ? row.error() : notFound("The review");
    });
}

Result<Done> ReviewStorage::add(const domain::AccessReview& review, const std::string& document,
                                const Also& also)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto added = database
                         .prepare("INSERT INTO access_reviews (id, organization, revision, "
                                  "started_at, document, due_at, signed) VALUES (?, ?, ?, ?, ?, ?, "
                                  "?)")
                         .bind(review.id.value)
                         .bind(review.organization.value)
                         .bind(static_cast<std::int64_t>(review.revision))
                         .bind(toMilliseconds(review.startedAt))
                         .bind(document)
                         .bind(toMilliseconds(review.dueAt))
                         .bind(std::int64_t(review.signedAt.has_value()))
                         .run();
        SqliteWriter writer(database);
        return added ? also(writer) : added;
    });
}

Result<Done> ReviewStorage::update(const domain::AccessReview& review, const std::string& document,
                                   const Also& also)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto updated = database
                           .prepare("UPDATE access_reviews SET revision = ?1, document = ?2, "
                                    "due_at = ?5, signed = ?6 WHERE organization = ?3 AND id = ?4 "
                                    "AND revision = ?1 - 1")
                           .bind(static_cast<std::int64_t>(review.revision))
                           .bind(document)
                           .bind(review.organization.value)
                           .bind(review.id.value)
                           .bind(toMilliseconds(review.dueAt))
                           .bind(std::int64_t(review.signedAt.has_value()))
                           .run();
        if (!updated)
            return updated;
        if (database.changedRows() == 0)
            return Error{ErrorKind::VersionConflict,
                         "Somebody else has changed this review meanwhile. Look again."};
        SqliteWriter writer(database);
        return also(writer);
    });
}

} // namespace strongroom::server
