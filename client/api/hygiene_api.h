// How easily a value is guessed, and where else it stands: found out on this computer alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "models/domain/ids.h"

#include <QCoro/QCoroTask>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

/// Says "the same value" and no more, under a key that dies with this process: written down or sent
/// anywhere it would mean nothing.
using ValueMark = std::array<std::uint8_t, 32>;

/// A key of a secret, as a person knows it.
struct ValuePlace
{
    domain::SecretId secret{};
    std::string name{}; ///< The secret's.
    std::string key{};

    friend bool operator==(const ValuePlace&, const ValuePlace&) = default;
};

class HygieneApi
{
public:
    virtual ~HygieneApi() = default;

    /// The binary logarithm of the guesses that it takes somebody who knows what people think up,
    /// and the words in `near` (the names of secret and key). Nothing for what nobody types:
    /// several lines, JSON, bytes that are no text. Found out away from the calling thread, as it
    /// may take a tenth of a second.
    virtual QCoro::Task<std::optional<double>> guessBits(SecretBytes value,
                                                         std::vector<std::string> near) const = 0;

    /// Nothing for what is too short to be worth a word ("true", "8080").
    virtual std::optional<ValueMark> markOf(const SecretBytes& value) const = 0;
    /// From now on until forget(): this value was seen there by whoever works here.
    virtual void remember(const ValuePlace& place, const SecretBytes& value) = 0;
    virtual std::vector<ValuePlace> knownAt(const ValueMark& mark) const = 0;
    /// When somebody signs out.
    virtual void forget() = 0;
};

} // namespace strongroom::client
