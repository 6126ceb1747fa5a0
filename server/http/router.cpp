// Routes matched segment by segment.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/router.h"

namespace strongroom::server {
namespace {

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    while (!path.empty()) {
        path.remove_prefix(1); // The slash that begins every segment.
        const auto slash = path.find('/');
        segments.emplace_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash);
    }
    return segments;
}

bool isName(const std::string& segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

constexpr std::string_view rest = "...}";

std::string nameIn(const std::string& segment)
{
    const auto end = segment.ends_with(rest) ? rest.size() : 1;
    return segment.substr(1, segment.size() - 1 - end);
}

/// The segments from `first` on, as they stood.
std::string joined(const std::vector<std::string>& path, std::size_t first)
{
    std::string text;
    for (auto i = first; i < path.size(); ++i)
        text += (i == first ? "" : "/") + path[i];
    return text;
}

bool matches(const std::vector<std::string>& route, std::vector<std::string> path,
             std::map<std::string, std::string>& parameters)
{
    if (!route.empty() && route.back().ends_with(rest) && path.size() > route.size()) {
        path[route.size() - 1] = joined(path, route.size() - 1);
        path.resize(route.size());
    }
    if (route.size() != path.size())
        return false;
    for (std::size_t i = 0; i < route.size(); ++i) {
        if (!isName(route[i])) {
            if (route[i] != path[i])
                return false;
        } else if (path[i].empty()) {
            return false;
        }
    }
    for (std::size_t i = 0; i < route.size(); ++i)
        if (isName(route[i]))
            parameters[nameIn(route[i])] = path[i];
    return true;
}

Reply nothingThere(const std::string& allowed, const std::string& requestId)
{
    if (allowed.empty())
        return Reply::problem({ErrorKind::NotFound, "There is nothing at this address."},
                              requestId);
    auto reply = Reply::problem(
        {ErrorKind::InvalidInput, "This address does not take that method."}, requestId, 405);
    reply.headers.emplace_back("Allow", allowed);
    return reply;
}

} // namespace

void Router::add(Method method, std::string_view pattern, Handler handler)
{
    m_routes.push_back({method, std::string(pattern), segmentsOf(pattern), std::move(handler)});
}

const Router::Route* Router::find(Request& request, std::string& allowed) const
{
    const auto segments = segmentsOf(request.path);
    const auto wanted = request.method == Method::Head ? Method::Get : request.method;
    for (const auto& route : m_routes) {
        std::map<std::string, std::string> parameters;
        if (!matches(route.segments, segments, parameters))
            continue;
        if (route.method == wanted) {
            request.parameters = std::move(parameters);
            return &route;
        }
        allowed += (allowed.empty() ? "" : ", ") + std::string(nameOf(route.method));
    }
    return nullptr;
}

boost::asio::awaitable<Reply> Router::answer(Request request) const
{
    OpenSpan span(tracingOf(m_spans, request.header("traceparent")), SpanKind::Server);
    request.tracing = span.inside();
    span.said().method = nameOf(request.method);
    std::string allowed;
    const auto* found = find(request, allowed);
    if (found == nullptr) {
        auto reply = nothingThere(allowed, request.id);
        span.said().status = reply.status;
        co_return reply;
    }
    span.said().route = found->pattern;
    span.said().status = 500; // Unless it answers: what is thrown is answered further out.
    auto reply = co_await found->handler(std::move(request));
    span.said().status = reply.status;
    co_return reply;
}

} // namespace strongroom::server
