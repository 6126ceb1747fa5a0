// Fields of a case, and what a case's result asks for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/known_answers/vector_case.h"

#include <algorithm>

namespace strongroom::crypto {

VectorCase::VectorCase(std::string algorithm, const boost::json::object& group,
                       const boost::json::object& test)
    : m_algorithm(std::move(algorithm)), m_group(group), m_test(test)
{}

const boost::json::value* VectorCase::find(std::string_view name) const
{
    const boost::json::string_view key(name.data(), name.size());
    const auto* own = m_test.if_contains(key);
    return own != nullptr ? own : m_group.if_contains(key);
}

bool VectorCase::has(std::string_view name) const
{
    return find(name) != nullptr;
}

std::string VectorCase::text(std::string_view name) const
{
    const auto* value = find(name);
    return value != nullptr && value->is_string()
               ? std::string(std::string_view(value->get_string()))
               : std::string();
}

Bytes VectorCase::bytes(std::string_view name) const
{
    auto decoded = fromHex(text(name));
    return decoded ? std::move(*decoded) : Bytes();
}

SecretBytes VectorCase::secret(std::string_view name) const
{
    return SecretBytes::copyOf(bytes(name));
}

std::int64_t VectorCase::number(std::string_view name) const
{
    const auto* value = find(name);
    return value != nullptr && value->is_int64() ? value->get_int64() : -1;
}

Outcome VectorCase::judge(std::optional<std::span<const std::uint8_t>> answer,
                          std::span<const std::uint8_t> expected) const
{
    if (answer && text("result") != "invalid" && !std::ranges::equal(*answer, expected))
        return {Verdict::Fail, "another answer"};
    return judge(answer.has_value());
}

Outcome VectorCase::judge(bool accepted) const
{
    const auto result = text("result");
    if (result == "valid" && !accepted)
        return {Verdict::Fail, "refused"};
    if (result == "invalid" && accepted)
        return {Verdict::Fail, "accepted"};
    if (result != "valid" && result != "invalid" && result != "acceptable")
        return {Verdict::Fail, "the case does not say what is right"};
    return {Verdict::Pass, ""};
}

} // namespace strongroom::crypto
