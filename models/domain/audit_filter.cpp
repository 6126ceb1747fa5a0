// A line of text is the one form of a filter: typed, saved, sent and shared as it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/audit_filter.h"

#include <array>
#include <charconv>
#include <utility>

namespace strongroom::domain {
namespace {

Error notUnderstood(std::string message)
{
    return {ErrorKind::InvalidInput, std::move(message), {}, "filter"};
}

using Field = std::string AuditFilter::*;

constexpr std::array<std::pair<std::string_view, Field>, 11> textFields{{
    {"actor", &AuditFilter::actor},
    {"action", &AuditFilter::action},
    {"kind", &AuditFilter::kind},
    {"resource", &AuditFilter::resource},
    {"env", &AuditFilter::environment},
    {"event", &AuditFilter::event},
    {"purpose", &AuditFilter::purpose},
    {"grant", &AuditFilter::grant},
    {"approval", &AuditFilter::approval},
    {"job", &AuditFilter::job},
    {"address", &AuditFilter::address},
}};

struct Token
{
    std::string key{}; ///< Empty: a bare word.
    std::string value{};
};

/// Takes the next part off `text`; in quotes, \ stands before a quote or another \.
Result<Token> takeToken(std::string_view& text)
{
    Token token;
    bool quoted = false;
    bool wasQuoted = false;
    std::size_t i = 0;
    for (; i < text.size() && (quoted || text[i] != ' '); ++i) {
        const char c = text[i];
        if (c == '"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (quoted && c == '\\' && i + 1 < text.size()) {
            token.value += text[++i];
        } else if (c == ':' && !quoted && !wasQuoted && token.key.empty()) {
            token.key = std::exchange(token.value, {});
        } else {
            token.value += c;
        }
    }
    if (quoted)
        return notUnderstood("A quote is opened and not closed.");
    text.remove_prefix(i);
    return token;
}

Result<Done> apply(Token token, AuditFilter& filter, Timestamp now)
{
    if (token.key.empty()) {
        if (!token.value.empty())
            filter.words.push_back(std::move(token.value));
        return Done{};
    }
    for (const auto& [name, field] : textFields)
        if (token.key == name) {
            filter.*field = std::move(token.value);
            return Done{};
        }
    if (token.key == "decision") {
        if (token.value != nameOf(Decision::Allow) && token.value != nameOf(Decision::Deny))
            return notUnderstood("A decision is allow or deny.");
        filter.decision = token.value == nameOf(Decision::Deny) ? Decision::Deny : Decision::Allow;
        return Done{};
    }
    if (token.key == "from" || token.key == "until") {
        const auto moment = parseMoment(token.value, now);
        if (!moment)
            return moment.error();
        (token.key == "from" ? filter.from : filter.until) = *moment;
        return Done{};
    }
    return notUnderstood(
        "\"" + token.key
        + ":\" is not known. There are actor, action, kind, resource, env, event, purpose, "
          "grant, approval, job, address, decision, from and until.");
}

std::string quoted(std::string_view value)
{
    if (!value.empty() && value.find_first_of(" \":\\") == std::string_view::npos)
        return std::string(value);
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace

Result<Timestamp> parseMoment(const std::string& text, Timestamp now)
{
    const auto unclear = [&] {
        return notUnderstood("\"" + text
                             + "\" is no time. Write 2026-11-01, 2026-11-01T08:00:00Z, or -7d, "
                               "-12h, -30m before now.");
    };
    if (text.starts_with('-')) {
        constexpr int longest = 100000;
        int count = 0;
        const auto* last = text.data() + text.size() - 1;
        const auto [end, failed] = std::from_chars(text.data() + 1, last, count);
        if (text.size() < 3 || failed != std::errc() || end != last || count < 0 || count > longest)
            return unclear();
        switch (*last) {
        case 'd': return now - std::chrono::days(count);
        case 'h': return now - std::chrono::hours(count);
        case 'm': return now - std::chrono::minutes(count);
        default: return unclear();
        }
    }
    constexpr std::size_t dayLength = 10;
    const auto time = parseRfc3339(text.size() == dayLength ? text + "T00:00:00Z" : text);
    return time ? time : Result<Timestamp>(unclear());
}

Result<AuditFilter> parseAuditFilter(std::string_view text, Timestamp now)
{
    if (text.size() > longestAuditFilter)
        return notUnderstood("A filter has at most 1000 bytes.");
    AuditFilter filter;
    for (;;) {
        while (text.starts_with(' '))
            text.remove_prefix(1);
        if (text.empty())
            return filter;
        auto token = takeToken(text);
        if (!token)
            return token.error();
        if (auto applied = apply(std::move(*token), filter, now); !applied)
            return applied.error();
    }
}

std::string textOf(const AuditFilter& filter)
{
    std::string text;
    const auto add = [&text](std::string_view key, std::string_view value) {
        if (!text.empty())
            text += ' ';
        if (!key.empty())
            text.append(key).append(":");
        text += quoted(value);
    };
    for (const auto& word : filter.words)
        add({}, word);
    for (const auto& [name, field] : textFields)
        if (!(filter.*field).empty())
            add(name, filter.*field);
    if (filter.decision)
        add("decision", nameOf(*filter.decision));
    if (filter.from)
        add("from", toRfc3339(*filter.from));
    if (filter.until)
        add("until", toRfc3339(*filter.until));
    return text;
}

} // namespace strongroom::domain
