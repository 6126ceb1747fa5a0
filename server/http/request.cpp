// Requests' headers, and replies made of JSON, problems and text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/request.h"

#include "models/wire/problem.h"

namespace strongroom::server {

std::string_view nameOf(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    case Method::Head: return "HEAD";
    case Method::Options: return "OPTIONS";
    }
    return "GET";
}

std::string_view Request::header(std::string_view name) const
{
    const auto found = headers.find(std::string(name));
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

const std::string& Request::parameter(const std::string& name) const
{
    return parameters.at(name);
}

Reply Reply::json(const wire::json::value& value, unsigned status)
{
    return text(wire::serialize(value), "application/json", status);
}

Reply Reply::problem(const Error& error, std::string_view requestId, std::optional<unsigned> given)
{
    const auto status = given.value_or(statusOf(error.kind));
    auto reply = text(wire::serialize(wire::problemToJson(error, status, requestId)),
                      "application/problem+json", status);
    reply.cause = error.detail;
    if (error.kind == ErrorKind::Unauthenticated)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    return reply;
}

Reply Reply::text(std::string body, std::string_view contentType, unsigned status)
{
    Reply reply;
    reply.status = status;
    reply.headers.emplace_back("Content-Type", contentType);
    reply.body = std::move(body);
    return reply;
}

unsigned statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput: return 400;
    case ErrorKind::Unauthenticated: return 401;
    case ErrorKind::Forbidden: return 403;
    case ErrorKind::NotFound: return 404;
    case ErrorKind::AlreadyExists:
    case ErrorKind::KeyReused: return 409;
    case ErrorKind::VersionConflict: return 412;
    case ErrorKind::TooLarge: return 413;
    case ErrorKind::Forged: return 422;
    case ErrorKind::RateLimited: return 429;
    case ErrorKind::Untrusted: return 502;
    case ErrorKind::NoCustodian:
    case ErrorKind::Unavailable: return 503;
    case ErrorKind::TimedOut: return 504;
    case ErrorKind::StorageFull: return 507;
    case ErrorKind::Cancelled:
    case ErrorKind::Corrupted:
    case ErrorKind::Internal: return 500;
    }
    return 500;
}

} // namespace strongroom::server
