// Paths of two parts, of which one may be missing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/access_request.h"

#include "base/codec.h"

#include <algorithm>

namespace strongroom::domain {
namespace {

constexpr std::size_t longestName = 200;
constexpr std::string_view environmentPath = "environment_path";
constexpr std::string_view secretPath = "secret_path";

bool isName(std::string_view text)
{
    return text.size() <= longestName && isUtf8(text) && std::ranges::none_of(text, [](char c) {
               return c == '/' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

std::string trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(' ');
    if (from == std::string_view::npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(' ') - from + 1));
}

} // namespace

std::string pathOf(const AccessRequest& request)
{
    return request.environment.empty() ? request.secret
                                       : request.environment + "/" + request.secret;
}

std::optional<AccessRequest> accessRequestOf(std::string_view path)
{
    const auto text = trimmed(path);
    const std::string_view typed = text;
    const auto slash = typed.find('/');
    AccessRequest request;
    if (slash == std::string_view::npos) {
        if (typed.find(' ') != std::string_view::npos)
            return std::nullopt;
        request.secret = text;
    } else if (slash == 0) {
        request.environment = trimmed(typed.substr(1));
    } else {
        request.environment = trimmed(typed.substr(0, slash));
        request.secret = trimmed(typed.substr(slash + 1));
    }
    return check(request) ? std::optional(std::move(request)) : std::nullopt;
}

Result<Done> check(const AccessRequest& request)
{
    const auto refuse = [](std::string why, const char* field) {
        return Error{ErrorKind::InvalidInput, std::move(why), {}, field};
    };
    if (request.environment.empty() && request.secret.empty())
        return refuse("Say which environment, which secret, or both.", "secret");
    if (!isName(request.environment))
        return refuse("An environment's name has at most 200 bytes, and no \"/\".", "environment");
    if (!isName(request.secret))
        return refuse("A secret's name has at most 200 bytes, and no \"/\".", "secret");
    return Done{};
}

bool isAccessRequest(const Approval& approval)
{
    return approval.resourceKind == environmentPath || approval.resourceKind == secretPath;
}

std::string_view kindOf(const AccessRequest& request)
{
    return request.secret.empty() ? environmentPath : secretPath;
}

} // namespace strongroom::domain
