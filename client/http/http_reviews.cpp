// Each change names the revision that was seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_reviews.h"

#include "client/http/page_answer.h"
#include "models/wire/review_json.h"

#include <boost/json/array.hpp>

namespace strongroom::client {
namespace {

QString at(const domain::OrganizationId& organization, const QString& rest = {})
{
    return organizationPath(organization.value) + "/access/reviews" + rest;
}

HttpCall changeOf(const domain::AccessReview& seen, const char* deed,
                  const wire::json::object& body)
{
    HttpCall call("POST",
                  at(seen.organization, '/' + QString::fromStdString(seen.id.value) + '/' + deed),
                  jsonBody(body));
    call.headers.emplace_back("If-Match",
                              '"' + QByteArray::number(qulonglong(seen.revision)) + '"');
    return call;
}

} // namespace

QCoro::Task<Result<std::vector<domain::AccessReview>>>
HttpReviews::listReviews(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", at(organization)));
    co_return itemsOf<domain::AccessReview>(reply);
}

QCoro::Task<Result<domain::AccessReview>>
HttpReviews::startReview(domain::OrganizationId organization, std::string title, Timestamp dueAt)
{
    const wire::json::object wish{{"title", title}, {"due_at", toRfc3339(dueAt)}};
    const auto reply =
        co_await m_transport.send(HttpCall("POST", at(organization), jsonBody(wish)));
    co_return answerOf<domain::AccessReview>(reply);
}

QCoro::Task<Result<domain::AccessReview>>
HttpReviews::decideReview(domain::AccessReview seen, std::vector<domain::ReviewDecision> decisions)
{
    wire::json::array all;
    for (const auto& decision : decisions)
        all.push_back(wire::toJson(decision));
    const wire::json::object body{{"decisions", std::move(all)}};
    const auto reply = co_await m_transport.send(changeOf(seen, "decisions", body));
    co_return answerOf<domain::AccessReview>(reply);
}

QCoro::Task<Result<domain::AccessReview>> HttpReviews::signReview(domain::AccessReview seen,
                                                                  std::string remark)
{
    const wire::json::object body{{"remark", remark}};
    const auto reply = co_await m_transport.send(changeOf(seen, "sign", body));
    co_return answerOf<domain::AccessReview>(reply);
}

} // namespace strongroom::client
