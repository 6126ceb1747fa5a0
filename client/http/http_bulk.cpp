// Thin: the list, its states and its undo are the server's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_bulk.h"

#include "client/http/page_answer.h"
#include "models/wire/bulk_json.h"

namespace strongroom::client {
namespace {

QString bulkPath(const domain::OrganizationId& organization, const domain::BulkId& bulk,
                 const QString& more = {})
{
    return organizationPath(organization.value) + "/bulk/" + QString::fromStdString(bulk.value)
           + more;
}

QString wordOf(BulkTurn turn)
{
    switch (turn) {
    case BulkTurn::Pause: return QStringLiteral("/pause");
    case BulkTurn::Resume: return QStringLiteral("/resume");
    case BulkTurn::Cancel: return QStringLiteral("/cancel");
    case BulkTurn::Retry: return QStringLiteral("/retry");
    case BulkTurn::Undo: break;
    }
    return QStringLiteral("/undo");
}

} // namespace

QCoro::Task<Result<domain::Bulk>> HttpBulk::plan(domain::OrganizationId organization,
                                                 domain::BulkWish wish)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + "/bulk-plans",
                 jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::Bulk>(reply);
}

QCoro::Task<Result<domain::Bulk>> HttpBulk::start(domain::Bulk plan, domain::BulkStart start)
{
    // A way of its own, which may want a fresh sign-in.
    const auto word = plan.deed == domain::BulkDeed::Destroy ? QStringLiteral("/destroy")
                                                             : QStringLiteral("/start");
    const auto reply = co_await m_transport.send(HttpCall(
        "POST", bulkPath(plan.organization, plan.id, word), jsonBody(wire::toJson(start))));
    co_return answerOf<domain::Bulk>(reply);
}

QCoro::Task<Result<std::vector<domain::Bulk>>> HttpBulk::list(domain::OrganizationId organization)
{
    const auto reply =
        co_await m_transport.send(HttpCall("GET", organizationPath(organization.value) + "/bulk"));
    co_return itemsOf<domain::Bulk>(reply);
}

QCoro::Task<Result<domain::Bulk>> HttpBulk::get(domain::OrganizationId organization,
                                                domain::BulkId bulk)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", bulkPath(organization, bulk)));
    co_return answerOf<domain::Bulk>(reply);
}

QCoro::Task<Result<domain::Page<domain::BulkItem>>>
HttpBulk::items(domain::OrganizationId organization, domain::BulkId bulk,
                domain::BulkItemState state, std::string cursor)
{
    const auto word = nameOf(state);
    QString path = bulkPath(organization, bulk, QStringLiteral("/secrets?state="))
                   + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    if (!cursor.empty())
        path += QStringLiteral("&cursor=") + queryValue(cursor);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return pageOf<domain::BulkItem>(reply);
}

QCoro::Task<Result<domain::Bulk>> HttpBulk::turn(domain::OrganizationId organization,
                                                 domain::BulkId bulk, BulkTurn turn)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", bulkPath(organization, bulk, wordOf(turn)), "{}"));
    co_return answerOf<domain::Bulk>(reply);
}

} // namespace strongroom::client
