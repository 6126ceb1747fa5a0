// One case of a vector file, and how its fields are read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/secret_bytes.h"
#include "crypto/known_answers/known_answers.h"

#include <boost/json/object.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace strongroom::crypto {

struct Outcome
{
    Verdict verdict = Verdict::Skip;
    std::string reason{};
};

inline Outcome skip(std::string_view reason)
{
    return {Verdict::Skip, std::string(reason)};
}

/// Fields are the case's own, or those of the group it stands in. A field that is absent, or not
/// in hexadecimal, reads as nothing: the case fails then, and does not stop the file.
class VectorCase
{
public:
    VectorCase(std::string algorithm, const boost::json::object& group,
               const boost::json::object& test);

    /// The file's "algorithm".
    const std::string& algorithm() const { return m_algorithm; }
    const boost::json::object& group() const { return m_group; }
    const boost::json::object& test() const { return m_test; }

    bool has(std::string_view name) const;
    std::string text(std::string_view name) const;
    Bytes bytes(std::string_view name) const;
    SecretBytes secret(std::string_view name) const;
    /// -1 if it is absent.
    std::int64_t number(std::string_view name) const;

    bool isValid() const { return text("result") == "valid"; }

    /// `answer` is what we made of the input, or nothing where we refused it; `expected` what the
    /// file says it should be.
    Outcome judge(std::optional<std::span<const std::uint8_t>> answer,
                  std::span<const std::uint8_t> expected) const;
    /// The same for what is only accepted or refused.
    Outcome judge(bool accepted) const;

private:
    const boost::json::value* find(std::string_view name) const;

    std::string m_algorithm;
    const boost::json::object& m_group;
    const boost::json::object& m_test;
};

} // namespace strongroom::crypto
