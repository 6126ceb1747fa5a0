// A request as a handler sees it, and the reply it gives: no Beast, no socket.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "base/trace/span.h"
#include "models/wire/json.h"

#include <boost/asio/awaitable.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace strongroom::server {

enum class Method { Get, Post, Put, Patch, Delete, Head, Options };

/// As HTTP spells it: "GET".
std::string_view nameOf(Method method);

struct Request
{
    std::string id{}; ///< Of this request; in every log line, audit event and problem.
    Method method = Method::Get;
    std::string path{};                              ///< Decoded, without the query.
    std::string rawPath{};                           ///< The same as it was sent.
    std::map<std::string, std::string> parameters{}; ///< What the route's {names} matched.
    std::map<std::string, std::string> query{};      ///< Decoded; the first of equal names.
    std::map<std::string, std::string> headers{};    ///< Names in lower case.
    std::string body{};
    std::string peer{};
    Tracing tracing{};
    std::string certificate{}; ///< SHA-256 in base64url of the client's; empty if it showed none.

    std::string_view header(std::string_view name) const; ///< Empty if absent.
    const std::string&
    parameter(const std::string& name) const; ///< The route guarantees that it is there.
};

/// Events that a reply goes on sending after its head (Server-Sent Events).
class EventStream
{
public:
    virtual ~EventStream() = default;
    /// The next bytes to send; none ends the reply. Cancelled when the connection goes.
    virtual boost::asio::awaitable<std::optional<std::string>> next() = 0;
};

struct Reply
{
    unsigned status = 200;
    std::vector<std::pair<std::string, std::string>> headers{};
    std::string body{};
    std::unique_ptr<EventStream> stream{}; ///< If set, follows the body until it ends.
    std::string cause{};                   ///< For our own log; never sent.

    static Reply json(const wire::json::value& value, unsigned status = 200);
    /// problem+json of `error`; its status by the one table of error kinds, unless one is given.
    static Reply problem(const Error& error, std::string_view requestId,
                         std::optional<unsigned> status = std::nullopt);
    static Reply text(std::string body, std::string_view contentType, unsigned status = 200);
};

/// The one table: kind to HTTP status.
unsigned statusOf(ErrorKind kind);

} // namespace strongroom::server
