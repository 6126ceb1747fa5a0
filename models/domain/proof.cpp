// Operations by name, and sealed parts as bytes to hash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/proof.h"

namespace strongroom::domain {
namespace {

void append(Bytes& bytes, const auto& field)
{
    const auto size = static_cast<std::uint32_t>(field.size());
    for (const int shift : {24, 16, 8, 0})
        bytes.push_back(static_cast<std::uint8_t>(size >> shift));
    bytes.insert(bytes.end(), field.begin(), field.end());
}

} // namespace

std::string_view nameOf(ProofOperation operation)
{
    switch (operation) {
    case ProofOperation::Reveal: return "reveal";
    case ProofOperation::PutVersion: return "put_version";
    case ProofOperation::Rollback: return "rollback";
    case ProofOperation::AssignKey: return "assign_key";
    case ProofOperation::ActivateKey: return "activate_key";
    case ProofOperation::RotateKey: return "rotate_key";
    case ProofOperation::RetireKey: return "retire_key";
    }
    return "reveal";
}

Bytes encode(const SealedMessage& message)
{
    Bytes bytes;
    append(bytes, message.encapsulated);
    append(bytes, message.ciphertext);
    return bytes;
}

Bytes encode(const std::vector<SealedEntry>& entries)
{
    Bytes bytes;
    for (const auto& entry : entries) {
        append(bytes, entry.key);
        append(bytes, nameOf(entry.format));
        append(bytes, entry.sealed);
    }
    return bytes;
}

} // namespace strongroom::domain
