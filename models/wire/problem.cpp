// Problems, written without the detail that is ours, and read back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/problem.h"

namespace strongroom::wire {
namespace {

ErrorKind kindOfStatus(unsigned status)
{
    switch (status) {
    case 400: return ErrorKind::InvalidInput;
    case 401: return ErrorKind::Unauthenticated;
    case 403: return ErrorKind::Forbidden;
    case 404: return ErrorKind::NotFound;
    case 409: return ErrorKind::AlreadyExists;
    case 412: return ErrorKind::VersionConflict;
    case 413: return ErrorKind::TooLarge;
    case 429: return ErrorKind::RateLimited;
    case 503: return ErrorKind::Unavailable;
    case 504: return ErrorKind::TimedOut;
    case 507: return ErrorKind::StorageFull;
    default: return ErrorKind::Internal;
    }
}

} // namespace

json::object problemToJson(const Error& error, unsigned status, std::string_view requestId)
{
    const auto code = nameOf(error.kind);
    json::object problem;
    problem["type"] = "urn:strongroom:problem:" + std::string(code);
    problem["title"] = code;
    problem["status"] = status;
    problem["code"] = code;
    problem["detail"] = error.message;
    if (!error.field.empty())
        problem["field"] = error.field;
    if (!error.reason.empty())
        problem["reason"] = error.reason;
    problem["request_id"] = requestId;
    return problem;
}

Error errorFromProblem(std::string_view body, unsigned status)
{
    Error error{kindOfStatus(status), "The server answered " + std::to_string(status) + "."};
    const auto value = parse(body);
    if (!value || !value->is_object())
        return error;
    ObjectReader reader(*value);
    const auto code = reader.textOr("code");
    if (!code.empty())
        error.kind = errorKindOf(code);
    const auto detail = reader.textOr("detail");
    if (!detail.empty())
        error.message = detail;
    error.field = reader.textOr("field");
    error.reason = reader.textOr("reason");
    // OAuth has a name of its own for it (RFC 6749, section 5.2).
    if (error.reason.empty())
        error.reason = reader.textOr("error");
    error.detail = "request " + reader.textOr("request_id");
    return error;
}

} // namespace strongroom::wire
