// White space divides, quotation marks keep together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/index/secret_query.h"

#include "models/index/folded_text.h"

#include <array>
#include <utility>

namespace strongroom::index {
namespace {

constexpr std::string_view space = " \t\n\r";

constexpr std::array<std::pair<std::string_view, QueryTerm::Kind>, 5> tokens{{
    {"env:", QueryTerm::Kind::Environment},
    {"owner:", QueryTerm::Kind::Owner},
    {"label:", QueryTerm::Kind::Label},
    {"backend:", QueryTerm::Kind::Backend},
    {"key:", QueryTerm::Kind::Key},
}};

/// Up to the next white space that does not stand between quotation marks, which go.
std::string takePiece(std::string_view& rest)
{
    std::string piece;
    bool quoted = false;
    std::size_t at = 0;
    for (; at < rest.size(); ++at) {
        if (rest[at] == '"')
            quoted = !quoted;
        else if (!quoted && space.find(rest[at]) != std::string_view::npos)
            break;
        else
            piece += space.find(rest[at]) == std::string_view::npos ? rest[at] : ' ';
    }
    rest.remove_prefix(at);
    return piece;
}

} // namespace

std::vector<QueryTerm> parseQuery(std::string_view query)
{
    std::vector<QueryTerm> terms;
    for (;;) {
        const auto begin = query.find_first_not_of(space);
        if (begin == std::string_view::npos)
            return terms;
        query.remove_prefix(begin);
        QueryTerm term;
        if (query.size() > 1 && query.front() == '-') {
            term.negated = true;
            query.remove_prefix(1);
        }
        const bool verbatim = query.front() == '"';
        term.text = folded(takePiece(query));
        for (const auto& [token, kind] : tokens)
            if (!verbatim && term.text.starts_with(token)) {
                term.kind = kind;
                term.text.erase(0, token.size());
                break;
            }
        if (!term.text.empty())
            terms.push_back(std::move(term));
    }
}

} // namespace strongroom::index
