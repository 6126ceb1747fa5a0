// The texts of tuples.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/tuples/tuple.h"

#include "models/authz/cel/syntax/string_literal.h"
#include "models/authz/model/finding.h"

namespace strongroom::authz {

namespace {

constexpr std::size_t longestObject = 256;
constexpr std::size_t longestUser = 512;

bool isPlain(std::string_view text, std::size_t longest)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7f)
            return false;
    return text.size() <= longest && cel::isUtf8(text);
}

std::string shown(std::string_view text)
{
    return '\'' + printable(std::string(text.substr(0, 80))) + '\'';
}

} // namespace

Subject subjectOf(std::string_view text)
{
    Subject subject;
    const auto colon = text.find(':');
    if (colon == text.npos)
        return subject;
    subject.type = text.substr(0, colon);
    const auto rest = text.substr(colon + 1);
    const auto hash = rest.rfind('#');
    subject.id = rest.substr(0, hash);
    if (hash != rest.npos)
        subject.relation = rest.substr(hash + 1);
    return subject;
}

Result<Done> checkObjectText(std::string_view text)
{
    const auto subject = subjectOf(text);
    const bool formed = !subject.type.empty() && !subject.id.empty() && subject.id != "*"
                        && text.find('#') == text.npos && subject.id.find(':') == subject.id.npos;
    if (!formed || !isPlain(text, longestObject))
        return Error{ErrorKind::InvalidInput, shown(text) + " is no object like document:1."};
    return Done{};
}

Result<Done> checkUserText(std::string_view text)
{
    const auto subject = subjectOf(text);
    const auto hash = text.find('#');
    const bool formed = !subject.type.empty() && !subject.id.empty()
                        && subject.id.find_first_of(":#") == subject.id.npos
                        && subject.type.find('#') == subject.type.npos
                        && (hash == text.npos || (!subject.relation.empty() && subject.id != "*"));
    if (!formed || !isPlain(text, longestUser))
        return Error{ErrorKind::InvalidInput,
                     shown(text) + " is no user like user:anne, user:* or team:1#member."};
    return Done{};
}

std::string describe(const Tuple& tuple)
{
    return printable(tuple.object + '#' + tuple.relation + '@' + tuple.user);
}

} // namespace strongroom::authz
