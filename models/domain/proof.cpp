// Operations by name, and sealed parts as bytes to hash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/proof.h"

#include "base/length_prefixed.h"

namespace strongroom::domain {
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
    appendField(bytes, message.encapsulated);
    appendField(bytes, message.ciphertext);
    return bytes;
}

Bytes encode(const std::vector<SealedEntry>& entries)
{
    Bytes bytes;
    for (const auto& entry : entries) {
        appendField(bytes, entry.key);
        appendField(bytes, nameOf(entry.format));
        appendField(bytes, entry.sealed);
    }
    return bytes;
}

} // namespace strongroom::domain
