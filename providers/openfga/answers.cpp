// Answers taken apart; nothing in them is believed to be there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openfga/answers.h"

#include <boost/json/parse.hpp>

#include <algorithm>

namespace strongroom::providers {
namespace {

namespace json = boost::json;
using authz::Expansion;
using authz::Rewrite;

constexpr int deepest = 100;

Result<Expansion> readNode(const json::value& node, int depth);

Result<Expansion> readLeaf(const json::value& leaf, Expansion expansion)
{
    if (const auto* users = memberOf(leaf, "users")) {
        expansion.kind = Rewrite::Kind::Direct;
        if (const auto* list = arrayIn(*users, "users"))
            for (const auto& user : *list) {
                if (!user.is_string())
                    return strangeAnswer();
                expansion.users.emplace_back(user.get_string());
            }
        return expansion;
    }
    if (const auto* computed = memberOf(leaf, "computed")) {
        expansion.kind = Rewrite::Kind::Computed;
        expansion.usersets.push_back(textIn(*computed, "userset"));
        return expansion;
    }
    const auto* tupleset = memberOf(leaf, "tupleToUserset");
    if (tupleset == nullptr)
        return strangeAnswer();
    expansion.kind = Rewrite::Kind::FromTupleset;
    if (const auto* computed = arrayIn(*tupleset, "computed"))
        for (const auto& one : *computed)
            expansion.usersets.push_back(textIn(one, "userset"));
    return expansion;
}

Result<Expansion> readChildren(const json::value& parts, Rewrite::Kind kind, Expansion expansion,
                               int depth)
{
    expansion.kind = kind;
    std::vector<const json::value*> children;
    if (kind == Rewrite::Kind::Exclusion)
        children = {memberOf(parts, "base"), memberOf(parts, "subtract")};
    else if (const auto* nodes = arrayIn(parts, "nodes"))
        for (const auto& node : *nodes)
            children.push_back(&node);
    for (const auto* child : children) {
        if (child == nullptr)
            return strangeAnswer();
        auto read = readNode(*child, depth + 1);
        if (!read)
            return read;
        expansion.children.push_back(std::move(*read));
    }
    return expansion;
}

Result<Expansion> readNode(const json::value& node, int depth)
{
    if (depth > deepest)
        return strangeAnswer();
    Expansion expansion;
    expansion.relation = textIn(node, "name");
    if (const auto* leaf = memberOf(node, "leaf"))
        return readLeaf(*leaf, std::move(expansion));
    if (const auto* parts = memberOf(node, "union"))
        return readChildren(*parts, Rewrite::Kind::Union, std::move(expansion), depth);
    if (const auto* parts = memberOf(node, "intersection"))
        return readChildren(*parts, Rewrite::Kind::Intersection, std::move(expansion), depth);
    if (const auto* parts = memberOf(node, "difference"))
        return readChildren(*parts, Rewrite::Kind::Exclusion, std::move(expansion), depth);
    return strangeAnswer();
}

} // namespace

Error strangeAnswer()
{
    return {ErrorKind::Unavailable, "The authorization server's answer cannot be understood."};
}

const json::value* memberOf(const json::value& value, std::string_view name)
{
    return value.is_object() ? value.get_object().if_contains(name) : nullptr;
}

const json::array* arrayIn(const json::value& value, std::string_view name)
{
    const auto* member = memberOf(value, name);
    return member == nullptr ? nullptr : member->if_array();
}

std::string textIn(const json::value& value, std::string_view name)
{
    const auto* member = memberOf(value, name);
    return member == nullptr || !member->is_string() ? std::string()
                                                     : std::string(member->get_string());
}

bool truthIn(const json::value& value, std::string_view name)
{
    const auto* member = memberOf(value, name);
    return member != nullptr && member->is_bool() && member->get_bool();
}

Error refusalOf(const json::value& error, long status)
{
    const auto code = textIn(error, "code");
    const auto message = textIn(error, "message");
    auto detail = std::to_string(status) + ' ' + code + ": " + message;
    if (code == "authorization_model_resolution_too_complex")
        return {ErrorKind::TooLarge,
                "The relations are nested deeper than is allowed: teams in teams, or folders in "
                "folders.",
                std::move(detail),
                {},
                "resolution_too_deep"};
    if (code == "deadline_exceeded" || code == "throttled_timeout_error" || status == 504)
        return {ErrorKind::TimedOut, "The authorization server did not answer in time.",
                std::move(detail)};
    if (status == 401 || status == 403)
        return {ErrorKind::Unavailable,
                "The authorization server does not accept Strongroom's token. Set the one it was "
                "started with.",
                std::move(detail)};
    if (status == 400)
        return {ErrorKind::InvalidInput, message, std::move(detail)};
    return {ErrorKind::Unavailable, "The authorization server cannot answer now. Try again.",
            std::move(detail)};
}

Result<std::vector<json::value>> readAnswer(long status, std::string_view text)
{
    std::vector<json::value> lines;
    bool readable = true;
    while (!text.empty() && readable) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        json::error_code failed;
        lines.push_back(json::parse(line, failed));
        readable = !failed;
    }
    if (status < 200 || status >= 300)
        return refusalOf(readable && lines.size() == 1 ? lines.front() : json::value(), status);
    return readable ? Result<std::vector<json::value>>(std::move(lines)) : strangeAnswer();
}

Result<authz::Tuple> readTuple(const json::value& value)
{
    authz::Tuple tuple{textIn(value, "object"), textIn(value, "relation"), textIn(value, "user")};
    if (tuple.object.empty() || tuple.relation.empty() || tuple.user.empty())
        return strangeAnswer();
    if (const auto* condition = memberOf(value, "condition")) {
        tuple.condition = textIn(*condition, "name");
        const auto* context = memberOf(*condition, "context");
        if (context != nullptr && context->is_object())
            tuple.context = context->get_object();
    }
    return tuple;
}

Result<std::string> readUser(const json::value& value)
{
    if (const auto* object = memberOf(value, "object"))
        return textIn(*object, "type") + ':' + textIn(*object, "id");
    if (const auto* userset = memberOf(value, "userset"))
        return textIn(*userset, "type") + ':' + textIn(*userset, "id") + '#'
               + textIn(*userset, "relation");
    if (const auto* wildcard = memberOf(value, "wildcard"))
        return textIn(*wildcard, "type") + ":*";
    return strangeAnswer();
}

Result<Expansion> readExpansion(const json::value& node)
{
    return readNode(node, 0);
}

} // namespace strongroom::providers
