// Of free text, only the code that it begins with leaves; and only where it begins with one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/exported_event.h"

#include "models/domain/purpose.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace strongroom::domain {
namespace {

constexpr std::size_t longestReason = 48;

bool isReasonName(std::string_view text)
{
    return text.size() <= longestReason && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
           });
}

/// Nothing else leaves as an address, whatever stands in the record.
bool isAddress(const std::string& text)
{
    in6_addr parsed{};
    return ::inet_pton(AF_INET, text.c_str(), &parsed) == 1
           || ::inet_pton(AF_INET6, text.c_str(), &parsed) == 1;
}

/// The record has summaryOf(Purpose), and for an emergency its ticket and its story.
std::string purposeCodeOf(const AuditEvent& event)
{
    if (event.action.starts_with("break_glass."))
        return "emergency";
    const auto first = event.purpose.substr(0, event.purpose.find(' '));
    return isPurposeCode(first) ? first : std::string();
}

} // namespace

ExportedEvent exportOf(const AuditEvent& event, std::uint64_t leaf, ClientAddress address)
{
    ExportedEvent left;
    left.id = event.id;
    left.organization = event.organization;
    left.leaf = leaf;
    left.at = event.at;
    left.subject = event.subject;
    left.action = event.action;
    left.decision = event.decision;
    if (isReasonName(event.reason))
        left.reason = event.reason;
    left.purpose = purposeCodeOf(event);
    left.resourceKind = event.resourceKind;
    left.resourceRef = event.resourceRef;
    if (isId(event.grantId))
        left.grantId = event.grantId;
    if (isId(event.requestId))
        left.requestId = event.requestId;
    if (address == ClientAddress::Told && isAddress(event.address))
        left.address = event.address;
    return left;
}

bool needsPurpose(std::string_view action)
{
    constexpr std::array<std::string_view, 15> asked{"value.reveal",
                                                     "value.reveal_failed",
                                                     "value.compare",
                                                     "value.compare_failed",
                                                     "value.find",
                                                     "value.find_failed",
                                                     "value.reuse",
                                                     "value.reuse_failed",
                                                     "value.promote",
                                                     "value.promote_failed",
                                                     "version.promote",
                                                     "grant.request",
                                                     "version.request_destroy",
                                                     "approval.request",
                                                     "break_glass.open"};
    return std::ranges::find(asked, action) != asked.end();
}

bool isComplete(const ExportedEvent& event)
{
    return !event.subject.empty() && !event.action.empty() && !event.resourceKind.empty()
           && !event.resourceRef.empty() && (!event.purpose.empty() || !needsPurpose(event.action));
}

} // namespace strongroom::domain
