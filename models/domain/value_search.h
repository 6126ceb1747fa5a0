// Whether a string that leaked is one of an organization's values: asked of the custodian, who
// tells one reader.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "models/domain/custody.h"
#include "models/domain/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

inline constexpr std::string_view findOperation = "find_value";
inline constexpr std::size_t shortestSought = 8;         ///< Bytes.
inline constexpr std::size_t longestSought = 64U << 10;  ///< Bytes.
inline constexpr std::size_t mostSearchedValues = 10000; ///< In one question to the custodian.

/// Which of the ways to write the string down the value is.
enum class SoughtForm { None, AsGiven, Trimmed, WithNewline, WithCrLf, Base64, Base64Url, Decoded };
inline constexpr std::size_t soughtForms = 8;

/// Where to look, and why.
struct SearchWish
{
    OrganizationId organization{};
    std::optional<EnvironmentId> environment{}; ///< None: all of the organization.
    bool variants = false; ///< Also without white space around it, with a line break, in base64.
    Purpose purpose{};

    friend bool operator==(const SearchWish&, const SearchWish&) = default;
};

/// What they sign for it.
struct FindClaims
{
    SearchWish wish{};
    Bytes sought{}; ///< SHA-256 of the sealed string.
    Bytes readerPublicKey{};
    ProofStamp stamp{};
};

/// A value as the control plane knows it. Nothing of it tells what the value is.
struct SearchedValue
{
    SecretId secret{};
    std::uint32_t version = 0; ///< The one that brought the value.
    std::string key{};
    std::string fingerprint{}; ///< Hex of 32 bytes.
};

/// Ask: which of these is the sealed string, and tell the reader alone.
struct FindValueRequest
{
    SearchWish wish{};
    SealedMessage sought{}; ///< docs/formats/sealed_values.md, "A string to look for".
    std::vector<SearchedValue> values{};
    Bytes readerPublicKey{};             ///< X25519, 32 bytes, ephemeral.
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
};

struct FindValueAnswer
{
    SealedMessage sealed{};   ///< docs/formats/sealed_values.md, "What was found to a reader".
    CustodianKey custodian{}; ///< Whose public key is the sender's.
};

/// What was searched, for the reader to know whose answer is whose: names come along with all of
/// them, so that nobody sees from a question for one which it was.
struct SearchedSecret
{
    SecretId id{};
    std::string name{};
    std::optional<EnvironmentId> environment{};
    SecretState state = SecretState::Active;
    std::uint32_t currentVersion = 0;
    struct Value
    {
        std::uint32_t version = 0;
        std::string key{};
        bool current = false; ///< Still what the current version holds.
    };
    std::vector<Value> values{};
};

struct SearchedPage
{
    std::vector<SearchedSecret> secrets{};
    std::uint64_t leftOut = 0; ///< Older values that were too many for one question.
    FindValueAnswer answer{};
    std::optional<std::string> next{};
};

/// Fails with the refusal that fits, for a string that is too short, too long, or so easy that
/// whoever asks for it is guessing.
Result<Done> checkSought(const SecretBytes& sought);

/// What a string to look for is sealed to.
Bytes soughtPlace(const SearchWish& wish, const Bytes& readerPublicKey);
/// What an answer is sealed to: the string, and the values in their order.
Bytes foundPlace(const Bytes& soughtHash, const std::vector<SearchedValue>& values);

} // namespace strongroom::domain
