// Which handler answers which method and path.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/request.h"

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::server {

using Handler = std::function<boost::asio::awaitable<Reply>(Request)>;

/// A table of routes. A path is matched segment by segment; "{name}" matches one segment, not
/// empty; "{name...}", the last, all that follow.
class Router
{
public:
    void add(Method method, std::string_view pattern, Handler handler);

    /// Where spans of the requests go; borrowed.
    void traceTo(SpanSink* spans) { m_spans = spans; }

    /// Answers by the route that fits; 404 or 405 as problem+json if none does.
    boost::asio::awaitable<Reply> answer(Request request) const;

private:
    struct Route
    {
        Method method;
        std::string pattern;
        std::vector<std::string> segments;
        Handler handler;
    };
    const Route* find(Request& request, std::string& allowed) const;

    std::vector<Route> m_routes;
    SpanSink* m_spans = nullptr;
};

} // namespace strongroom::server
