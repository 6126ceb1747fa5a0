// PRI, header, structured data, message.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/syslog_message.h"

#include "base/codec.h"

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr int logAudit = 13;
constexpr int warning = 4;
constexpr int informational = 6;
constexpr std::size_t longestMessageId = 32;
/// The number that RFC 5612 keeps for whoever has none of their own.
constexpr std::string_view dataId = "strongroom@32473";

/// Section 6.3.3: three characters are escaped. Control characters could end the line of a
/// receiver that splits by lines.
std::string parameter(std::string_view name, std::string_view value)
{
    std::string text = " ";
    text += name;
    text += "=\"";
    const bool readable = isUtf8(value);
    for (const char c : value) {
        if (c == '"' || c == '\\' || c == ']')
            text += '\\';
        const auto byte = static_cast<unsigned char>(c);
        text += byte < 0x20 || byte == 0x7f || (byte >= 0x80 && !readable) ? '?' : c;
    }
    return text + '"';
}

/// A header field holds printable ASCII, or is "-".
std::string headerField(std::string_view text, std::size_t longest)
{
    std::string field(text.substr(0, longest));
    std::ranges::replace_if(
        field, [](char c) { return c <= 0x20 || c >= 0x7f; }, '_');
    return field.empty() ? "-" : field;
}

} // namespace

std::string syslogMessage(const domain::ExportedEvent& event, EventFormat format,
                          const std::string& host)
{
    constexpr std::size_t longestHost = 255;
    const auto severity = event.decision == domain::Decision::Deny ? warning : informational;
    std::string message = '<' + std::to_string(logAudit * 8 + severity) + ">1 "
                          + toRfc3339(event.at) + ' ' + headerField(host, longestHost)
                          + " strongroomd - " + headerField(event.action, longestMessageId) + " [";
    message += dataId;
    message += parameter("id", event.id.value);
    message += parameter("organization", event.organization.value);
    message += parameter("leaf", std::to_string(event.leaf));
    message += parameter("action", event.action);
    message += parameter("decision", nameOf(event.decision));
    message += parameter("subject", event.subject);
    message += parameter("purpose", event.purpose);
    message += parameter("resource_kind", event.resourceKind);
    message += parameter("resource_ref", event.resourceRef);
    if (!event.address.empty())
        message += parameter("address", event.address);
    return message + "] " + textOf(event, format);
}

std::string syslogFrame(const std::string& message)
{
    return std::to_string(message.size()) + ' ' + message;
}

} // namespace strongroom::providers
