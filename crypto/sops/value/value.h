// One value of a SOPS file: its type, its canonical text, and its sealed form.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::sops {

enum class ValueType { String, Integer, Float, Boolean, Bytes, Time, Comment };

/// "str", "int", "float", "bool", "bytes", "time", "comment": as the sealed form says it.
std::string_view nameOf(ValueType type);

/// A value and the one text that stands for it in the MAC (docs/formats/sops.md, section 3).
struct Value
{
    ValueType type = ValueType::String;
    SecretBytes text{0};
};

/// The canonical text of a number, boolean or time, or nothing if `text` is none. Reads what Go's
/// strconv reads: integers must fit in 64 bits, booleans may be 1, t, true, True and so on.
std::optional<std::string> canonical(ValueType type, std::string_view text);

/// The shortest decimal digits that read back as `number`, never with an exponent.
std::string floatText(double number);

/// True for what has the sealed form's beginning. It need not open.
bool looksSealed(std::string_view text);

/// Seals and opens values under one data key: AES-256-GCM with a nonce of 32 bytes.
class ValueCipher
{
public:
    /// Fails with InvalidInput if `dataKey` is not 32 bytes.
    static Result<ValueCipher> create(const SecretBytes& dataKey);
    ValueCipher(ValueCipher&&) noexcept;
    ValueCipher& operator=(ValueCipher&&) noexcept;
    ~ValueCipher();

    /// "ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]", with a fresh nonce at every call. An empty text
    /// stays empty, as SOPS has it.
    Result<std::string> seal(const Value& value, std::string_view associated) const;

    /// Fails with Corrupted if `sealed` has not the form, and with Forged, not saying why, if it
    /// does not open. An empty text opens as an empty string.
    Result<Value> open(std::string_view sealed, std::string_view associated) const;

private:
    struct Contexts;
    explicit ValueCipher(std::unique_ptr<Contexts> contexts);

    std::unique_ptr<Contexts> m_contexts;
};

} // namespace strongroom::sops
