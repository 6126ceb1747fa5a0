// Calls that speak JSON: a thing out, a thing back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/http/transport.h"
#include "models/wire/json.h"

#include <QString>

namespace strongroom::client {

inline QByteArray jsonBody(const wire::json::value& value)
{
    const auto text = wire::serialize(value);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

inline Result<wire::json::value> jsonOf(const Result<HttpReply>& reply)
{
    if (!reply)
        return reply.error();
    return wire::parse({reply->body.constData(), static_cast<std::size_t>(reply->body.size())});
}

/// What the server meant by its answer; an answer that cannot be read is its fault, not the
/// person's.
template <class T, class Read>
Result<T> readAnswer(const Result<HttpReply>& reply, Read read)
{
    const auto value = jsonOf(reply);
    if (!reply)
        return reply.error();
    if (!value)
        return Error{ErrorKind::Internal, "The server's answer cannot be read.",
                     value.error().message};
    Result<T> answer = read(*value);
    if (!answer)
        return Error{ErrorKind::Internal, "The server's answer cannot be read.",
                     answer.error().message};
    return answer;
}

template <class T>
Result<T> answerOf(const Result<HttpReply>& reply)
{
    return readAnswer<T>(reply,
                         [](const wire::json::value& value) { return wire::fromJson<T>(value); });
}

/// Of an answer that says nothing but that it was done.
inline Result<Done> doneOf(const Result<HttpReply>& reply)
{
    if (!reply)
        return reply.error();
    return Done{};
}

QString organizationPath(const std::string& organization);
std::pair<QByteArray, QByteArray> ifMatch(std::uint64_t revision);
std::pair<QByteArray, QByteArray> freshIdempotencyKey();
/// Percent-encoded for a query.
QString queryValue(const std::string& text);

} // namespace strongroom::client
