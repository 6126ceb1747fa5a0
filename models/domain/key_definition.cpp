// Names of kinds, and definitions as bytes to hash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/key_definition.h"

#include "models/domain/proof.h"

#include <array>
#include <utility>

namespace strongroom::domain {
namespace {

constexpr std::array<std::pair<KeyKind, std::string_view>, 6> kinds{
    {{KeyKind::Local, "local"},
     {KeyKind::OpenBaoTransit, "openbao_transit"},
     {KeyKind::AwsKms, "aws_kms"},
     {KeyKind::GcpKms, "gcp_kms"},
     {KeyKind::AzureKey, "azure_key"},
     {KeyKind::Pkcs11, "pkcs11"}}};

void append(Bytes& bytes, const auto& field)
{
    const auto size = static_cast<std::uint32_t>(field.size());
    for (const int shift : {24, 16, 8, 0})
        bytes.push_back(static_cast<std::uint8_t>(size >> shift));
    bytes.insert(bytes.end(), field.begin(), field.end());
}

} // namespace

std::string_view nameOf(KeyKind kind)
{
    return kinds[static_cast<std::size_t>(kind)].second;
}

std::optional<KeyKind> keyKindOf(std::string_view name)
{
    for (const auto& [kind, known] : kinds)
        if (known == name)
            return kind;
    return std::nullopt;
}

std::string kekIdOf(const KeyDefinition& definition)
{
    return std::string(nameOf(definition.kind)) + ':' + definition.id.value;
}

Bytes encode(const OrganizationId& organization, const KeyDefinition& definition)
{
    Bytes bytes;
    append(bytes, std::string_view("strongroom/v1/key-definition"));
    append(bytes, organization.value);
    append(bytes, definition.id.value);
    append(bytes, nameOf(definition.kind));
    append(bytes, definition.name);
    append(bytes, std::to_string(definition.revision));
    append(bytes, std::to_string(definition.cacheSeconds));
    append(bytes, std::to_string(definition.settings.size()));
    for (const auto& [name, value] : definition.settings) {
        append(bytes, name);
        append(bytes, value);
    }
    append(bytes, definition.credentials ? encode(*definition.credentials) : Bytes());
    return bytes;
}

Bytes credentialsPlace(const OrganizationId& organization, const KeyDefinition& definition)
{
    Bytes bytes;
    append(bytes, organization.value);
    append(bytes, kekIdOf(definition));
    return bytes;
}

} // namespace strongroom::domain
